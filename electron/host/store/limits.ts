// Limits of the store, each with its reason.

/** A crash loses no signed stretch longer than this, and a start verifies no more facts than this. */
export const FACTS_PER_CHECKPOINT = 256;

/** Commits written as one. More would make the first of them wait for no gain: the fsync is long amortised. */
export const BATCH_MAX = 256;

/** A retry comes within seconds; this is days of an ordinary office. */
export const ANSWERS_KEPT = 5_000;
/** Pruned in strides, so that it costs nothing on most commits. */
export const ANSWERS_PRUNE_STRIDE = 500;

/** More than a day of the busiest office there is, twice. */
export const TICKETS_LOADED_MAX = 20_000;

/** Read and verified whole at every start, in well under 100 ms. */
export const JOURNAL_PART_BYTES_MAX = 4_000_000;

/** Room for some five hundred commits, laid out in about a millisecond. */
export const JOURNAL_ROOM_BYTES = 524_288;
export const JOURNAL_ROOM_LOW_BYTES = 131_072;

/** SQLite's own customary figure: about 4 MB of WAL. */
export const CHECKPOINT_PAGES = 1_000;
/** Folding in takes some milliseconds, so it waits for this long a pause between commits. */
export const CHECKPOINT_PAUSE_MS = 50;
/** Without any pause the WAL is folded in at this size all the same (about 16 MB): a third of the disk reserve. */
export const CHECKPOINT_PAGES_URGENT = 4_000;
export const CHECKPOINT_DELAY_MS = 30_000;

/** A bigger file is checked table by table at start, its facts in the night: the queue must not wait for it. */
export const QUICK_CHECK_BYTES_MAX = 64_000_000;

/** Another process of ours (a look at the file by hand) may hold it for an instant. */
export const BUSY_TIMEOUT_MS = 2_000;

/** The worker hands out facts in messages; a longer one would stall the commits behind it. */
export const FACTS_READ_MAX = 1_000;

/** How long a closing store may take before the worker is ended by force: nothing acknowledged is lost by that. */
export const CLOSE_DEADLINE_MS = 10_000;
