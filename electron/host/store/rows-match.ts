// Proves that the live rows say exactly what the facts say, by folding all facts once more; mends them if not.
import type { FactRecord } from '#core/fact.ts';
import { canonicalJson } from '#core/fact-hash-input.ts';
import { emptyFrontDesk, type FrontDesk } from '#core/front-desk.ts';
import { EMPTY_LOG } from '../chain.ts';
import { change, readContents } from './contents-tables.ts';
import { factsAfter } from './fact-table.ts';
import { FACTS_READ_MAX } from './limits.ts';
import type { Db } from './open-database.ts';
import { fold } from './rebuild.ts';
import { allRows, KINDS, ROWS_VERSION } from './rows.ts';
import { readSetting, saveSetting } from './settings-table.ts';
import type { LiveRow } from './store-types.ts';

/** The rows of the office as a whole come about in whatever order their facts did; it means nothing. */
const inOrder = (kind: LiveRow['kind'], rows: LiveRow[]): LiveRow[] =>
  kind === 'office' ? rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : rows;

/** In stored order within each kind: the order of visits is the order of arrival. */
const byKind = (rows: LiveRow[]): string =>
  canonicalJson(
    KINDS.map((kind) =>
      inOrder(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    ),
  );

export const isSameDesk = (rows: LiveRow[], desk: FrontDesk): boolean =>
  byKind(rows) === byKind(allRows(desk));

export function* allFacts(db: Db): Generator<FactRecord[]> {
  let records = factsAfter(db, EMPTY_LOG, FACTS_READ_MAX);
  while (records.length > 0) {
    yield records;
    records = factsAfter(db, records.at(-1) ?? EMPTY_LOG, FACTS_READ_MAX);
  }
}

/** Rows are derived, so the facts win; also after an update that changed what a row holds. */
export function mendRows(db: Db): boolean {
  let desk = emptyFrontDesk;
  for (const records of allFacts(db)) desk = fold(desk, records);
  const { rows } = readContents(db);
  if (isSameDesk(rows, desk)) return false;
  const mend = (): void =>
    change(db, null, (changes) => {
      for (const row of rows) changes.putLive({ ...row, state: null });
      for (const row of allRows(desk)) changes.putLive(row);
    });
  db.transaction(mend).immediate();
  return true;
}

const ROWS_SETTING = 'rows-version';

export const areRowsCurrent = (db: Db): boolean => readSetting(db, ROWS_SETTING) === ROWS_VERSION;

export const noteRowsCurrent = (db: Db): void => saveSetting(db, ROWS_SETTING, ROWS_VERSION);
