// Whatever is planned, swapped, offered and taken, in any order and on any night: one phone, one holder, one truth.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StaffId } from '../ids.ts';
import { rebuilt } from '../played-desk.ts';
import { onDuty, phoneHolder, reachable } from './on-duty.ts';
import { overlaps } from './plan.ts';
import { HOURS, playRoster } from './played-roster.ts';
import { DEED_NAMES, DEEDS, type Deed, PEOPLE, playStory, STARTS } from './played-roster-deeds.ts';
import { rosterTrouble } from './trouble.ts';

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...DEED_NAMES),
  a: fc.nat(12),
  b: fc.nat(120),
});
const anyStory = fc.tuple(
  fc.constantFrom(...STARTS),
  fc.array(anyDeed, { minLength: 1, maxLength: 60, size: 'max' }),
);

const PATIENCE_MS = 60_000;

test(
  'the phone has one holder from the first taking on, or the trouble says so',
  () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        playStory(story, (played) => {
          const { desk, log, now } = played;
          const holder = phoneHolder(desk());
          const told = log.findLast(({ fact }) => /^duty-phone-(taken|given-up)$/.test(fact.type))?.fact;
          // The last word about it is the truth, unless whoever said it works here no more.
          const expected = told?.type === 'duty-phone-taken' ? told.subject : null;
          expect(holder).toBe(expected && desk().staff.has(expected as StaffId) ? expected : null);
          const trouble = rosterTrouble(desk(), HOURS, now());
          if (holder === null) expect(trouble?.kind).not.toBe('phone-holder-off-duty');
          else expect(trouble?.kind).not.toBe('nobody-has-the-phone');
          const isStaffed = trouble?.kind !== 'stale' && trouble !== null;
          if (isStaffed && holder === null)
            expect(['nobody-on-duty', 'nobody-has-the-phone']).toContain(trouble.kind);
        });
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE_MS,
);

test(
  'nobody takes the phone from a colleague at work who did not offer it',
  () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const played = playRoster();
        played.setClock(story[0], '09:30');
        for (const { name, a, b } of story[1]) {
          const before = played.desk();
          const wasHeldBy = phoneHolder(before);
          const atWork = onDuty(before, played.now());
          const { offeredTo } = before.dutyPhone;
          DEEDS[name](played, a, b);
          const is = phoneHolder(played.desk());
          if (name !== 'take' || is === wasHeldBy || !wasHeldBy) continue;
          expect(!atWork.includes(wasHeldBy) || offeredTo === is).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE_MS,
);

test(
  'a shift is one person’s, inside one day, and nobody has two at once',
  () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        playStory(story, ({ shifts }) => {
          for (const shift of shifts()) {
            expect(shift.from < shift.to && shift.to <= '24:00').toBe(true);
            expect(PEOPLE).toContain(shift.staff);
            const mine = shifts().filter(
              (other) => other.id !== shift.id && other.staff === shift.staff && other.date === shift.date,
            );
            expect(mine.some((other) => overlaps(shift, other))).toBe(false);
          }
        });
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE_MS,
);

test(
  'a roster rebuilt from the facts is the same roster; the bell reaches only people who work here',
  () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { desk, log, now } = playStory(story, () => undefined);
        const again = rebuilt(log);
        expect(again).toEqual(desk());
        expect([...again.shifts.keys()]).toEqual([...desk().shifts.keys()]);
        expect(rosterTrouble(again, HOURS, now())).toEqual(rosterTrouble(desk(), HOURS, now()));
        for (const target of ['desks', 'duty-adviser', 'all-staff', 'leader'] as const) {
          const reached = reachable(desk(), target, now());
          expect(new Set(reached).size).toBe(reached.length);
          expect(reached.every((staff) => desk().staff.has(staff))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE_MS,
);
