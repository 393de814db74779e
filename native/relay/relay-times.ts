// Every time and limit of the talk with a relay board, with its reason.

/** A board answers within 50 ms at 9,600 baud; a slow USB adapter adds a little. */
export const REPLY_MS = 300;
/** A frame lost to noise is asked again; together well under a second. */
export const REPLY_TRIES = 3;

/** A held relay opens by itself this long after the last word from us: a dead station is silent soon. */
export const TIMED_HOLD_MS = 6_000;
/** Two of these may be lost before a held relay opens. Also how often the board is looked after (P3: 10 s). */
export const RENEW_MS = 2_000;

/** The longest answer: 32 relays are four bytes between header and checksum. More is noise. */
export const REPLY_BYTES_MAX = 256;
