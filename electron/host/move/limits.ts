// Limits of moving a station, each with its reason.

/**
 * scrypt with N = 2^17 and r = 8 takes 128 MiB and about half a second here: nothing for a person, a lot for a guesser.
 * Written into every file, so that a later version may take more.
 */
export const COST = { logN: 17, r: 8, p: 1 } as const;
/** A file asks for memory before its passphrase is proven: more than 1 GiB is not ours. */
export const LOG_N_MAX = 20;

/** Small enough to be held in memory anywhere, big enough that the tag on each costs nothing. */
export const CHUNK_BYTES = 65_536;

/** Our headers are some 200 bytes. */
export const HEADER_BYTES_MAX = 4_096;
/** A list of some ten files. */
export const MANIFEST_BYTES_MAX = 262_144;
/** Keys and certificates are small; only the database is big. */
export const KEY_FILE_BYTES_MAX = 67_108_864;

/** Written to disk in strides, so that no commit waits behind all of it. */
export const SYNC_STRIDE_BYTES = 4_194_304;

/** Pages copied between two looks at what else there is to do: about half a millisecond. */
export const PAGES_PER_STEP = 100;

/** Left free on every disk the file or its copy lies on: the station must be able to go on storing. */
export const ROOM_LEFT_BYTES = 67_108_864;

/** What was decided before must be on the disk before a station may leave; a disk slower than this is failing. */
export const SETTLE_MS = 10_000;

/** Told at every desk for a day: whoever comes on the next shift shall read it too. */
export const ARRIVED_SHOWN_MS = 24 * 3_600_000;

/**
 * After a copy was made the old machine may have begun epochs of its own, one for each damage it survived. A restored
 * copy begins this far beyond, plus one for each hour since, so that no number is ever given out twice.
 */
export const COPY_EPOCH_GAP = 100;
/** Twenty years: a wrong clock must not use the epochs up. */
export const COPY_HOURS_MAX = 175_200;
