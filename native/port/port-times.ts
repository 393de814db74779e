// How long a port may take, and when it is tried again: the same for a bell, a modem and a board of relays.

/** Listening again within 2 s of the cable's return: the last one repeats for ever. */
export const REOPEN_MS: readonly number[] = [100, 250, 500, 1_000];

/** Opening a port that exists takes milliseconds; a driver that hangs must not stop the loop. */
export const OPEN_DEADLINE_MS = 3_000;

/** Listing ports starts a program on Linux; a hung one must not stop the loop. */
export const LIST_DEADLINE_MS = 3_000;

/** Some drivers never answer a close (node-serialport#2776). */
export const CLOSE_DEADLINE_MS = 1_000;

/** About 0.3 s of line: more unsent bytes than this mean nobody is reading, and newer ones matter more. */
export const WRITE_BACKLOG_MAX = 4_096;
