// The roster as rows: whatever happens to it, what commits wrote is what the facts say, and reads back the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrontDesk } from '#core/front-desk.ts';
import { playRoster } from '#core/roster/played-roster.ts';
import { DEED_NAMES, DEEDS, type Deed, STARTS } from '#core/roster/played-roster-deeds.ts';
import { changedRows, frontDeskFrom } from './rows.ts';
import { isSameDesk } from './rows-match.ts';
import type { LiveRow } from './store-types.ts';

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...DEED_NAMES),
  a: fc.nat(12),
  b: fc.nat(120),
});
const anyStory = fc.tuple(
  fc.constantFrom(...STARTS),
  fc.array(anyDeed, { minLength: 1, maxLength: 60, size: 'max' }),
);

/** As the table of live rows does it: a known key keeps its place, one that was gone comes last. */
function makeTable() {
  const rows = new Map<string, LiveRow>();
  return {
    rows: () => [...rows.values()],
    write(changes: LiveRow[]): void {
      for (const row of changes)
        if (row.state === null) rows.delete(`${row.kind} ${row.key}`);
        else rows.set(`${row.kind} ${row.key}`, JSON.parse(JSON.stringify(row)));
    },
  };
}

const rosterOf = ({ shifts, absences, dutyPhone }: FrontDesk) => ({
  shifts: [...shifts],
  absences: [...absences],
  dutyPhone,
});

test('commit after commit, the rows are the roster', () => {
  fc.assert(
    fc.property(anyStory, ([start, story]) => {
      const play = playRoster();
      play.setClock(start, '09:30');
      const table = makeTable();
      table.write(changedRows(frontDeskFrom([], []), play.desk()));
      for (const { name, a, b } of story) {
        const before = play.desk();
        DEEDS[name](play, a, b);
        table.write(changedRows(before, play.desk()));
      }
      expect(isSameDesk(table.rows(), play.desk())).toBe(true);
      expect(rosterOf(frontDeskFrom(table.rows(), []))).toEqual(rosterOf(play.desk()));
    }),
    { numRuns: 200 },
  );
}, 60_000);
