// How long each way may take, and how much it may do: the next level never waits for a slow receiver.

/** A relay answers in milliseconds; three tries, read back, with room for a busy machine. */
export const SIREN_DEADLINE_MS = 6_000;

/** Long enough to be heard at the back office, short enough not to frighten a waiting room. */
export const TEST_SOUND_MS = 3_000;

/** A receiver that has not answered in ten seconds has not alerted anybody in time. */
export const WEBHOOK_DEADLINE_MS = 10_000;

/** Its answer is a status; headers above this are hostile or broken. The body is never read. */
export const WEBHOOK_HEADERS_MAX = 8_192;

/** A mail server answers in a second or two; greylisting answers at once with "later". */
export const EMAIL_DEADLINE_MS = 20_000;
/** For each step of the conversation. */
export const EMAIL_STEP_MS = 10_000;
/** A whole conversation is a few kilobytes; more is hostile or broken. */
export const EMAIL_REPLY_BYTES_MAX = 64 * 1_024;
/** A subject that a phone shows whole. */
export const EMAIL_SUBJECT_MAX = 120;

/** Ten messages at the pace of a modem; one that waits for the network takes thirty seconds. */
export const SMS_DEADLINE_MS = 60_000;

/** The whole roster of a large office. */
export const RECIPIENTS_MAX = 50;
