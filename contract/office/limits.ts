// Limits of the wire between a station and the office system, each with its reason.

/** A day of the busiest office is a few hundred facts: a thousand catches up fast and stays a small request. */
export const BATCH_EVENTS_MAX = 1000;

/** A full batch of our largest facts is about 1 MB; four leaves room and still fits easily in memory. */
export const BODY_BYTES_MAX = 4 * 1024 * 1024;

/** A fact names things and never tells stories: about 700 bytes. More than this is a mistake or an attack. */
export const EVENT_BYTES_MAX = 64 * 1024;

/** The longest honest reply lists a thousand refused numbers twice (plain and signed), about 25 kB. */
export const REPLY_BYTES_MAX = 64 * 1024;

/** CloudEvents' Integer is 32 bits signed; one fact a second fills an epoch in 68 years. */
export const SEQ_MAX = 2_147_483_647;

/** A token lives as long as one slow request; a stolen one is soon worth nothing. */
export const TOKEN_LIFE_MAX_S = 120;

/** Clocks of office machines differ by seconds; a station learns a larger difference from the reply. */
export const TOKEN_SKEW_S = 60;
