// For tests: everything that can be done to a front desk, each with two free numbers, in any order.
import {
  acknowledge,
  coming,
  doorOpened,
  doorOpenedByDevice,
  peopleCame,
  seenAlone,
  startRingConversation,
} from './doorbell/answer.ts';
import { endRing, type Met } from './doorbell/end.ts';
import { linkVisit } from './doorbell/link.ts';
import { releaseDoor } from './doorbell/release.ts';
import { withdraw } from './doorbell/withdraw.ts';
import type { RingOutcome, TalkPlace, VisitOutcome } from './fact.ts';
import type { Regime } from './hours/regime.ts';
import type { DeskId, RingId, VisitId } from './ids.ts';
import { ADVISER, BELL, KARI, type PlayedDesk, staffAt } from './played-desk.ts';
import { ok } from './result.ts';
import { callAgain, callNext, endVisit, notMet, startConversation } from './visit/decide.ts';

/** a and b choose whom it concerns: a desk, a ring, a press number, an outcome. */
export type Deed = { name: DeedName; a: number; b: number };

const RECEPTIONIST = { staff: KARI, role: 'receptionist' } as const;
const DESKS = ['desk-1', 'desk-2', 'desk-3'] as DeskId[];
const REGIMES: Regime[] = ['dropIn', 'appointmentOnly', 'unstaffed'];
const VISIT_OUTCOMES: VisitOutcome[] = ['helped', 'handed-over', 'left'];
const PLACES: TalkPlace[] = ['room', 'intercom', 'counter', 'phone'];
const RING_OUTCOMES: RingOutcome[] = ['let-in', 'delivery', 'nobody-there', 'handed-over'];
const SECOND = 1_000;

function pick<T>(from: readonly T[], n: number): T {
  const one = from[n % from.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** An id that is there, or one that never was. */
function ringOf(play: PlayedDesk, n: number): RingId {
  const ids = [...play.desk().rings.keys(), 'no-such-ring' as RingId];
  return pick(ids, n);
}

/** Mostly the visit this desk holds; now and then somebody else's. */
function visitOf(play: PlayedDesk, desk: DeskId, n: number): VisitId {
  const visits = [...play.desk().visits.values()];
  const held = visits.find(({ state }) => state.is !== 'waiting' && state.desk === desk);
  if (held && n % 4 > 0) return held.id;
  return pick([...visits.map(({ id }) => id), 'no-such-visit' as VisitId], n);
}

const atDesk = (a: number) => ({ at: pick(DESKS, a), by: staffAt(pick(DESKS, a)) });
const talkerOf = (n: number) => (n % 3 === 0 ? RECEPTIONIST : ADVISER);
const highest = (play: PlayedDesk): number =>
  Math.max(0, ...[...play.desk().presses.values()].flatMap(({ floor, seen }) => [floor, ...seen]));

const DEEDS = {
  registerAcute: (play: PlayedDesk, _: number, b: number) => play.register(true, '2026-11-22', b),
  registerOrdinary: (play: PlayedDesk, _: number, b: number) => play.register(false, '2026-11-22', b),
  /** A new number, a repeated one, an older one that was lost on the way, or a jump. */
  press: (play: PlayedDesk, a: number, b: number) =>
    play.press(pick([highest(play) + 1, 1 + (b % 6), highest(play) + 3], a), {
      ageMs: pick([0, 0, 40 * SECOND, null], b),
    }),
  pressInNewEpoch: (play: PlayedDesk, a: number, b: number) =>
    play.press(1 + (a % 3), { deviceEpoch: 2 + (b % 2) }),
  /** The office has just opened, and nobody has noticed yet. */
  pressAtTheHour: (play: PlayedDesk) => play.press(highest(play) + 1, { regime: 'appointmentOnly' }),

  callNext: (play: PlayedDesk, a: number) => play.act(callNext(play.desk(), atDesk(a).at), atDesk(a).by),
  callAgain(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(callAgain(play.desk(), visitOf(play, at, b), at), by);
  },
  notMet(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(notMet(play.desk(), visitOf(play, at, b), at), by);
  },
  startConversation(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(startConversation(play.desk(), visitOf(play, at, b), at, talkerOf(b)), by);
  },
  endVisit(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(endVisit(play.desk(), visitOf(play, at, b), at, pick(VISIT_OUTCOMES, b)), by);
  },

  acknowledge(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(acknowledge(play.desk(), ringOf(play, b), at), by);
  },
  seenAlone(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(seenAlone(play.desk(), ringOf(play, b), at), by);
  },
  coming(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    const walk = { by: KARI, with: null, needsTwo: a % 4 === 3 };
    play.act(coming(play.desk(), ringOf(play, b), at, walk), by);
  },
  /** Now, or told of late. */
  doorOpened(play: PlayedDesk, a: number, b: number) {
    const at = play.ago(pick([0, 0, 30 * SECOND, 600 * SECOND], a));
    play.act(doorOpened(play.desk(), ringOf(play, b), 'desk', at), atDesk(a).by);
  },
  doorOpenedByDevice(play: PlayedDesk, a: number, b: number) {
    const at = play.ago(pick([0, 0, 30 * SECOND], a));
    const how = b % 2 === 0 ? 'contact' : 'staff-button';
    play.act(ok(doorOpenedByDevice(play.desk(), how, at)), BELL);
  },
  peopleCame: (play: PlayedDesk, a: number, b: number) =>
    play.act(peopleCame(play.desk(), ringOf(play, b), a), atDesk(a).by),
  ringConversation(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    const talk = { ...talkerOf(a), place: pick(PLACES, b) };
    play.act(startRingConversation(play.desk(), ringOf(play, b), at, talk), by);
  },
  endRing(play: PlayedDesk, a: number, b: number) {
    const met: Met[] = [null, 'intercom', 'phone', { door: play.ago(0) }];
    play.act(endRing(play.desk(), ringOf(play, b), pick(RING_OUTCOMES, a), pick(met, a + b)), atDesk(a).by);
  },
  withdraw: (play: PlayedDesk, a: number, b: number) =>
    play.act(withdraw(play.desk(), ringOf(play, b), pick(['mistake', 'leaving'], a)), { kind: 'visitor' }),
  linkVisit(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(linkVisit(play.desk(), ringOf(play, b), visitOf(play, at, a + b), at), by);
  },
  releaseDoor(play: PlayedDesk, a: number, b: number) {
    const { at, by } = atDesk(a);
    play.act(releaseDoor(play.desk(), ringOf(play, b), at), by);
  },

  wait: (play: PlayedDesk, a: number) => play.wait(pick([SECOND, 119 * SECOND, 900 * SECOND], a)),
  jumpClock: (play: PlayedDesk, a: number) => play.jump(pick([-3_600, -1, 3_600, 172_800], a) * SECOND),
  reboot: (play: PlayedDesk) => play.reboot(),
  tick: (play: PlayedDesk) => play.tick(),
  regime: (play: PlayedDesk, a: number) => {
    if (pick(REGIMES, a) !== play.regime()) play.become(pick(REGIMES, a));
  },
};

type DeedName = keyof typeof DEEDS;

/** The steps at the end of a chain come more often, or few stories would ever reach them. */
export const DEED_NAMES: DeedName[] = [
  ...(Object.keys(DEEDS) as DeedName[]),
  ...(['callNext', 'startConversation', 'startConversation', 'endVisit', 'endVisit', 'notMet'] as const),
  ...([
    'doorOpened',
    'ringConversation',
    'ringConversation',
    'endRing',
    'regime',
    'tick',
    'linkVisit',
  ] as const),
];

export const doDeed = (play: PlayedDesk, { name, a, b }: Deed): unknown => DEEDS[name](play, a, b);
