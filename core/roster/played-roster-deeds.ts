// For tests: everything that can be done to a roster, each with two free numbers, in any order and on any night.
import { addDays } from '../hours/oslo.ts';
import type { ShiftId, StaffId } from '../ids.ts';
import { DESK_1, DESK_2 } from '../played-desk.ts';
import { endAbsence, setAbsence } from './absence.ts';
import { giveUpPhone, offerPhone, takePhone, withdrawPhoneOffer } from './duty-phone.ts';
import { ANNE, BO, LEADER, type PlayedRoster, playRoster } from './played-roster.ts';
import { acceptShift, offerShift } from './swap.ts';

export const PEOPLE = [LEADER, ANNE, BO] as const;
const TIMES = ['00:00', '02:30', '08:00', '12:00', '15:30', '24:00', '8', '25:00'];
/** Both nights when the clock is changed, and an ordinary week. */
export const STARTS = ['2026-03-27', '2026-10-23', '2026-11-23'];

export const DEEDS = {
  plan(play: PlayedRoster, a: number, b: number) {
    const span = { from: at(TIMES, a), to: at(TIMES, b), phone: a % 2 === 0 };
    play.plans(at(PEOPLE, a), [addDays(play.today(), (b % 9) - 1)], [span], at(PEOPLE, b % 4));
  },
  free: (play: PlayedRoster, a: number, b: number) =>
    play.plans(at(PEOPLE, a), [addDays(play.today(), b % 9)], []),
  copy: (play: PlayedRoster, a: number, b: number) => play.copies(addDays(play.today(), -(a % 7)), b % 14),
  offerShift: (play: PlayedRoster, a: number, b: number) =>
    does(play, a, (by) =>
      offerShift(
        play.desk(),
        by,
        { shift: shiftOf(play, b), to: b % 5 ? at(PEOPLE, b) : null },
        play.today(),
      ),
    ),
  acceptShift: (play: PlayedRoster, a: number, b: number) =>
    does(play, a, (by) => acceptShift(play.desk(), by, shiftOf(play, b), play.today())),
  away: (play: PlayedRoster, a: number, b: number) =>
    does(play, b % 4, (by) => {
      const from = addDays(play.today(), (b % 5) - 2);
      const plan = { staff: at(PEOPLE, a), from, to: addDays(from, b % 4) };
      return setAbsence(play.desk(), by, plan, play.today());
    }),
  back: (play: PlayedRoster, a: number, b: number) =>
    does(play, 0, (by) =>
      endAbsence(play.desk(), by, { staff: at(PEOPLE, a), from: addDays(play.today(), (b % 5) - 2) }),
    ),
  offerPhone: (play: PlayedRoster, a: number, b: number) =>
    does(play, a, (by) => offerPhone(play.desk(), by, at(PEOPLE, b))),
  withdraw: (play: PlayedRoster, a: number) => does(play, a, (by) => withdrawPhoneOffer(play.desk(), by)),
  take: (play: PlayedRoster, a: number) => does(play, a, (by) => takePhone(play.desk(), by, play.now())),
  giveUp: (play: PlayedRoster, a: number) => does(play, a, (by) => giveUpPhone(play.desk(), by, play.now())),
  signIn(play: PlayedRoster, a: number, b: number) {
    const staff = at(PEOPLE, a);
    const desk = at([DESK_1, DESK_2], b);
    if (play.desk().staff.has(staff)) play.fact({ type: 'staff-signed-in', subject: staff, data: { desk } });
  },
  signOut(play: PlayedRoster, _: number, b: number) {
    const desk = at([DESK_1, DESK_2], b);
    const staff = play.desk().sessions.get(desk);
    if (staff) play.fact({ type: 'staff-signed-out', subject: staff, data: { desk } });
  },
  /** Seldom, or nobody would be left to tell of. */
  leave(play: PlayedRoster, a: number, b: number) {
    if (b % 4 === 0) play.leaves(at(PEOPLE, a));
  },
  wait: (play: PlayedRoster, a: number, b: number) => play.wait((1 + (a % 13)) * (1 + (b % 60)) * 60_000),
  jump: (play: PlayedRoster, a: number) => play.jump((a - 6) * 86_400_000),
};

type DeedName = keyof typeof DEEDS;
export type Deed = { name: DeedName; a: number; b: number };

function at<T>(from: readonly T[], n: number): T {
  const one = from[n % from.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

function shiftOf(play: PlayedRoster, n: number): ShiftId {
  return at([...play.desk().shifts.keys(), 'no-such-shift' as ShiftId], n);
}

function does(
  play: PlayedRoster,
  who: number,
  decide: (by: StaffId) => Parameters<PlayedRoster['does']>[1],
): void {
  const by = at(PEOPLE, who);
  play.does(by, decide(by));
}

/** What everything else stands on comes more often, or few stories would ever reach a swap or a hand-over. */
export const DEED_NAMES: DeedName[] = [
  ...(Object.keys(DEEDS) as DeedName[]),
  ...(['plan', 'take', 'offerPhone', 'acceptShift'] as const),
];

export function playStory(
  [start, story]: [string, Deed[]],
  afterEach: (play: PlayedRoster) => void,
): PlayedRoster {
  const played = playRoster();
  played.setClock(start, '09:30');
  for (const { name, a, b } of story) {
    DEEDS[name](played, a, b);
    afterEach(played);
  }
  return played;
}
