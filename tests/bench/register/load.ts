// How much is registered: the same for both sides.

/** Below the limit of a full waiting room, beyond which ordinary registrations are refused. */
export const PER_ROUND = 400;

/** As many kiosks as no office has, so that the host and not the asking is measured. */
export const CONCURRENT = 64;
