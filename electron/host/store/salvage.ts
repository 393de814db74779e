// What a damaged database can still give: only rows that prove themselves. Used where the journal has a gap.
import type { FactRecord } from '#core/fact.ts';
import { follows, type Tail } from '../chain.ts';
import { type Contents, readContents } from './contents-tables.ts';
import { factAt, factsAfter } from './fact-table.ts';
import type { Db } from './open-database.ts';
import { NO_ROWS } from './row-digest.ts';
import { readSetting, settingNames } from './settings-table.ts';

export type Salvage = {
  /** The fact that may stand right after the tail, if it can still be read. */
  next(tail: Tail): FactRecord | null;
  contents(): Contents;
  settings(): { name: string; value: unknown }[];
};

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

const NO_CONTENTS: Contents = { rows: [], boxes: [], answers: [], digest: NO_ROWS };

export const nothingToSalvage: Salvage = {
  next: () => null,
  contents: () => NO_CONTENTS,
  settings: () => [],
};

export function salvageFrom(db: Db): Salvage {
  const beginningLaterEpoch = (tail: Tail): FactRecord | null =>
    attempt(() => factsAfter(db, { epoch: tail.epoch, seq: Number.MAX_SAFE_INTEGER }, 1)[0] ?? null, null);
  return {
    next: (tail) => {
      const following = attempt(() => factAt(db, { epoch: tail.epoch, seq: tail.seq + 1 }), null);
      const record = following ?? beginningLaterEpoch(tail);
      return record && follows(tail, record) ? record : null;
    },
    contents: () => attempt(() => readContents(db), NO_CONTENTS),
    settings: () =>
      attempt(() => settingNames(db), []).map((name) => ({
        name,
        value: attempt(() => readSetting(db, name), null),
      })),
  };
}
