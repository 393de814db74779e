// What people do about a ring, step by step, from seen to the conversation. How it ends: end.ts.
import type { DoorOpening, Fact, TalkPlace } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, RingId, StaffId } from '../ids.ts';
import { PEOPLE_AT_DOOR_MAX } from '../limits.ts';
import { ok, type Result, refuse } from '../result.ts';
import { isAdviser } from '../role.ts';
import type { Talker } from '../visit/decide.ts';
import { visitsTalking } from '../visit/linked-ring.ts';
import { ringOfThoseAfter } from './late-door.ts';
import { awaitsDoor, isJoinable, type Ring } from './ring.ts';
import { type Ago, onRingsClock, wallAt } from './ring-clock.ts';

type Step<R extends string = never> = Result<Fact[], R | 'no-such-ring'>;

/** Two desks may acknowledge at once: the first owns it, the second hears that it is taken. */
export function acknowledge(desk: FrontDesk, id: RingId, deskId: DeskId): Step<'already-seen'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (ring.phase !== 'ringing') return refuse('already-seen');
  return ok([{ type: 'ring-seen', subject: id, data: { desk: deskId } }]);
}

/** Goes to the next level at once and stops no clock. */
export function seenAlone(desk: FrontDesk, id: RingId, deskId: DeskId): Step<'already-seen'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (!isJoinable(ring) || ring.seenAlone) return refuse('already-seen');
  return ok([
    { type: 'ring-seen-alone', subject: id, data: { desk: deskId } },
    { type: 'ring-escalated', subject: id, data: { level: ring.level + 1 } },
  ]);
}

export type Walk = {
  by: StaffId;
  /** The second person, who goes too. */
  with: StaffId | null;
  /** The office asks for two at the door. */
  needsTwo: boolean;
};

export function coming(
  desk: FrontDesk,
  id: RingId,
  deskId: DeskId,
  walk: Walk | null = null,
): Step<'door-already-open' | 'needs-second-person'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (!isJoinable(ring)) return refuse('door-already-open');
  const companion = walk && companionOf(desk, walk);
  if (walk?.needsTwo && !companion) return refuse('needs-second-person');
  return ok([
    { type: 'ring-coming', subject: id, data: { desk: deskId, ...(companion ? { with: companion } : {}) } },
  ]);
}

const companionOf = (desk: FrontDesk, walk: Walk): StaffId | null =>
  walk.with !== null && walk.with !== walk.by && desk.staff.has(walk.with) ? walk.with : null;

function opened(desk: FrontDesk, rings: readonly Ring[], how: DoorOpening, at: Ago): Fact[] {
  const data = { how, openedAt: wallAt(at) };
  return [
    ...rings.map(({ id }): Fact => ({ type: 'ring-door-opened', subject: id, data })),
    ...ringOfThoseAfter(desk, rings, at),
  ];
}

/** at: earlier than now for a late entry, and then whoever rang after it rings on. */
export function doorOpened(
  desk: FrontDesk,
  id: RingId,
  how: DoorOpening,
  at: Ago,
): Step<'door-already-open'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (!awaitsDoor(ring)) return refuse('door-already-open');
  return ok(opened(desk, [ring], how, at));
}

/**
 * A door contact or the staff button at the door names no ring: it means the one that was waiting for the door.
 * The device repeats itself until it is answered, so the opening may be older than a ring that came meanwhile.
 */
export function doorOpenedByDevice(desk: FrontDesk, how: 'contact' | 'staff-button', at: Ago): Fact[] {
  const isMeant = (ring: Ring) => awaitsDoor(ring) && !isUnattended(ring, how) && hadRung(ring, at);
  return opened(desk, [...desk.rings.values()].filter(isMeant), how, at);
}

/** A door that swings while nobody has answered was opened by anybody, perhaps another visitor: it proves nothing. */
const isUnattended = (ring: Ring, how: 'contact' | 'staff-button'): boolean =>
  how === 'contact' && ring.phase === 'ringing';

const hadRung = (ring: Ring, at: Ago): boolean => (ring.rangAt[0] ?? 0) <= onRingsClock(ring.opened, at);

export function peopleCame(desk: FrontDesk, id: RingId, count: number): Step<'door-not-open' | 'bad-count'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (awaitsDoor(ring)) return refuse('door-not-open');
  if (!Number.isInteger(count) || count < 0 || count > PEOPLE_AT_DOOR_MAX) return refuse('bad-count');
  return ok([{ type: 'ring-people-came', subject: id, data: { count } }]);
}

const THROUGH_A_DOOR: readonly TalkPlace[] = ['intercom', 'phone'];

/** place: where the talk is held. Over the intercom or the phone no door need be opened first. */
export function startRingConversation(
  desk: FrontDesk,
  id: RingId,
  deskId: DeskId,
  { place = 'room', ...talker }: Talker & { place?: TalkPlace },
): Step<'needs-adviser' | 'already-talking' | 'door-not-open'> {
  const ring = desk.rings.get(id);
  if (!ring) return refuse('no-such-ring');
  if (ring.phase === 'talking') return refuse('already-talking');
  if (isJoinable(ring) && !THROUGH_A_DOOR.includes(place)) return refuse('door-not-open');
  if (!isAdviser(talker.role)) return refuse('needs-adviser');
  const started: Fact = {
    type: 'ring-conversation-started',
    subject: id,
    data: { adviser: talker.staff, place },
  };
  return ok([started, ...visitsTalking(desk, ring, { desk: deskId, adviser: talker.staff, place })]);
}
