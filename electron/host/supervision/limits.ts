// How often the station looks at itself, each with its reason. Cause, look and telling stay below ten seconds (P3).

/** Everything that only time or another program changes is looked at this often. */
export const LOOK_MS = 1_000;

export const DISK_LOOK_MS = 3_000;
export const POWER_LOOK_MS = 3_000;
/** Two tries of the limit below, one right after the other, and this pause are nine seconds. */
export const OFFICE_LOOK_MS = 4_000;
export const OFFICE_TRY_MS = 2_400;

/** A loose contact comes and goes: shorter than this is told at the desks and fills no log. */
export const FACT_AFTER_MS = 5_000;
/** Gone for this long it has ended; back before that, it never did. */
export const FACT_ENDED_AFTER_MS = 30_000;

/** A program that ended by itself is told this long after it came back: somebody should hear of it. */
export const RESTART_TOLD_MS = 10 * 60_000;

/** A jump of the clock that no office confirms: told until everybody at the desks has had a chance to look. */
export const JUMP_TOLD_MS = 30 * 60_000;

/** The last sign of life beside the data is at most this old when the power goes. */
export const ALIVE_EVERY_MS = 10_000;
/** Two looks further apart than this: the program was stopped, or the machine slept. */
export const STOPPED_MS = 15_000;

/** More than SQLite's log may grow to before it is folded in, however fast people press; and then some thousand presses. */
export const RESERVE_BYTES = 48_000_000;
/** A start has better things to do; a disk does not fill up in its first minute. */
export const RESERVE_AFTER_MS = 60_000;
/** So little left that the next commits may fail: the reserve is given away before they do. */
export const RESERVE_GIVEN_BELOW_BYTES = 4_000_000;
/** Laid out again only with room to spare, so that it is not given and taken by turns. */
export const RESERVE_MADE_ABOVE_BYTES = 3 * RESERVE_BYTES;
