// Every time and limit of the bell's protocol, with its reason. PROTOCOL.md section 4 is the same list in words.

/** A frame lost to noise is made good before a visitor wonders whether the button works. */
export const REPEAT_MS = 500;

/** Eight of each kind every half second stay under 15 % of the line. */
export const REPEAT_WINDOW = 8;

/** Four may be lost before the host's silence limit. */
export const HEARTBEAT_MS = 2_000;

/** A break is announced within 10 s (P3); telling it takes part of that. */
export const SILENCE_MS = 9_000;

/** The host's sign of life, so that a light lost to noise or a reset is made good. */
export const LED_REPEAT_MS = 2_000;

/** The device says "out of order" by itself after five missing signs of life. */
export const HOST_SILENCE_MS = 10_000;

/** A bootloader swallows what comes in its first two seconds, so the question is repeated. */
export const WHO_REPEAT_MS = 1_000;

/** Contact bounce and trembling hands; EN 301 549 5.8 asks for at least half a second. */
export const PRESS_GUARD_MS = 500;

/** Nobody holds a bell this long; with the heartbeat it is announced within 10 s (P3). */
export const STUCK_AFTER_MS = 8_000;

/** A door strike must never stay open after a fault. */
export const STRIKE_MAX_MS = 10_000;

/** Ages kept in the device's small working memory; older ones become "unknown", which counts as due now. */
export const AGE_SLOTS = 16;

/** Acknowledgements that came out of order; more than this are simply asked for again. */
export const ACKED_AHEAD_MAX = 32;

/** One line in the log a second tells as much of a noisy line as ten thousand. */
export const GARBLED_REPORT_MS = 1_000;

export const BAUD_RATE = 115_200;
