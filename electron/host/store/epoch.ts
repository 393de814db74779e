// A new epoch begins whenever numbers might otherwise be given out twice.
import type { Tail } from '../chain.ts';
import { type Identity, saveIdentity } from '../identity.ts';
import type { Place } from './healed.ts';
import type { Db } from './open-database.ts';
import { saveSetting } from './settings-table.ts';
import type { Mark, SetAside } from './store-types.ts';

export const SET_ASIDE_SETTING = 'set-aside';

export type EpochChange = { end: Tail; highest: Mark; restored: number; why: string };

/** Told again at every start until the new epoch holds its first fact. */
export function tellSetAside(db: Db, { highest, restored, why }: Omit<EpochChange, 'end'>): void {
  const told: SetAside = { lastEpoch: highest.epoch, lastSeq: highest.seq, restored, reason: why };
  saveSetting(db, SET_ASIDE_SETTING, told);
}

/** Told first and begun second: a crash between the two leaves the old epoch, unharmed. */
export function beginEpoch(place: Place, identity: Identity, db: Db, change: EpochChange): Identity {
  tellSetAside(db, change);
  return raiseEpoch(place, identity, Math.max(change.highest.epoch, identity.epoch) + 1);
}

/** Kept with the keys, apart from database and journal: it outlives both. */
export function raiseEpoch(place: Place, identity: Identity, epoch: number): Identity {
  if (identity.epoch >= epoch) return identity;
  const raised = { ...identity, epoch };
  saveIdentity(place.folders.keyFolder, raised);
  return raised;
}
