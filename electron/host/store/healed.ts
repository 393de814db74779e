// What opening the store works on, and what every repair leads to.
import type { Tail } from '../chain.ts';
import type { Identity } from '../identity.ts';
import type { JournalWriter } from './journal-writer.ts';
import type { Db, OpenHow } from './open-database.ts';
import type { StoreSettings } from './store-types.ts';

export type Folders = Pick<StoreSettings, 'folder' | 'journalFolder' | 'keyFolder' | 'nativeBinding'>;

export type Place = { file: string; how: OpenHow; folders: Folders };

/** A healthy database and a journal that agrees with it. */
export type Healed = {
  db: Db;
  identity: Identity;
  /** The last fact; a later epoch in the identity means that a new one begins after it. */
  end: Tail;
  journal: JournalWriter;
  /** What was mended on the way, for the log. */
  repairs: string[];
};
