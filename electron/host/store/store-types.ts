// What the store takes and gives. Types only: engine, worker and tests all speak of these.
import type { FactRecord } from '#core/fact.ts';
import type { PersonRef, StationId } from '#core/ids.ts';
import type { Tail } from '../chain.ts';

/** One entry of what is going on right now. state null takes it out. Always derived from facts (rows.ts). */
export type LiveRow = {
  kind:
    | 'visit'
    | 'ring'
    | 'alerts'
    | 'same-day'
    | 'assistance'
    | 'staff'
    | 'contact'
    | 'former-staff'
    | 'recovery'
    | 'session'
    | 'machine'
    | 'presses'
    | 'shift'
    | 'absence'
    | 'office';
  key: string;
  state: unknown;
};

/** AES-256-GCM in base64, the tag appended to the body. */
export type SealedBox = { ref: PersonRef; nonce: string; body: string };

/** The box's own key, wrapped by the station's wrapping key. Never in SQLite, journal or backup. */
export type BoxKey = { ref: PersonRef; wrapped: string };

/** What a request was answered, so that a retry after a cut cable hears the same and does nothing twice. */
export type Answer = { requestId: string; answer: unknown };

export type Commit = {
  records: FactRecord[];
  rows: LiveRow[];
  boxes: SealedBox[];
  keys: BoxKey[];
  answers: Answer[];
};

/** A new epoch has begun: what was known, what could be restored, and why. */
export type SetAside = { lastEpoch: number; lastSeq: number; restored: number; reason: string };

export type Loaded = {
  station: StationId;
  tail: Tail;
  /** In the order in which each entry first appeared: arrival order, for visits. */
  rows: LiveRow[];
  boxes: SealedBox[];
  keys: BoxKey[];
  recentTickets: { day: string; code: string }[];
  recentAnswers: Answer[];
  firstStart: boolean;
  setAside: SetAside | null;
  /** What was mended at start without a new epoch, for the log. */
  repairs: string[];
};

/** What a look through everything found; a problem is repaired when the store is next opened. */
export type Verified = { factCount: number; problem: string | null };

export type Mark = { epoch: number; seq: number };

/** A copy of the database as one file, and what belongs to it: no more and no less was stored then. */
export type Snapshot = { tail: Tail; keys: BoxKey[] };

export type Store = {
  /** Resolves when it is durable in SQLite and in the second journal; rejects with a StoreFault otherwise. */
  commit(commit: Commit): Promise<void>;
  factsAfter(mark: Mark, limit: number): Promise<FactRecord[]>;
  /** null while it was never saved. */
  readSetting(name: string): Promise<unknown>;
  saveSetting(name: string, value: unknown): Promise<void>;
  /** Destroys the key first: from then on the content is gone from every copy there is. */
  eraseBox(ref: PersonRef): Promise<void>;
  /** The whole chain, both stores, every page. Takes seconds: for the night. */
  verifyAll(): Promise<Verified>;
  /** Page by page into the file, which must not be there yet; commits go on meanwhile and are in it. */
  snapshot(file: string): Promise<Snapshot>;
  close(): Promise<void>;
};

export type StoreSettings = {
  folder: string;
  /** Another directory, better another disk. */
  journalFolder: string;
  /** No backup may hold this one. */
  keyFolder: string;
  /** better_sqlite3.node for runtimes its own prebuild does not fit. */
  nativeBinding?: string;
  /** The built worker; the sources run without. */
  workerFile?: string | URL;
  /** The worker is gone although nobody closed the store. */
  onExit?(): void;
};
