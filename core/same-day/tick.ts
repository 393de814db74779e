// What closing time makes happen: everybody is alerted a while before, and an alarm stands from closing on.
import { isHeld, type Ring } from '../doorbell/ring.ts';
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import { nextClosing } from '../hours/closing.ts';
import type { Hours } from '../hours/opening.ts';
import { visitsIn } from '../visit/linked-ring.ts';
import type { SameDayMark } from './same-day.ts';
import { type Unserved, unserved } from './unserved.ts';

export type SameDayRule = {
  hours: Hours;
  /** How long before closing all levels are alerted at once. */
  beforeMs: number;
};

/** Each item is warned of once a closing, and alarmed once, however often this is asked. */
export function sameDayFacts(desk: FrontDesk, rule: SameDayRule, nowMs: number): Fact[] {
  const facts = unserved(desk).flatMap((item) => dueFact(item, desk.sameDay.get(item.id), rule, nowMs));
  const warned = new Set(
    facts.filter(({ type }) => type === 'same-day-warned').map(({ subject }) => subject),
  );
  const rings = [...desk.rings.values()].filter((ring) => isBehind(ring, warned));
  return [...facts, ...rings.flatMap(levelsAtOnce)];
}

/** The closing that this item must have had its conversation by. What a person has closed counts from there on. */
function closingOf({ arrivedAt }: Unserved, mark: SameDayMark | undefined, hours: Hours): number | null {
  const closed = mark?.closed;
  return nextClosing(hours, closed ? Math.max(arrivedAt, closed.closesAt, closed.at) : arrivedAt);
}

function dueFact(
  item: Unserved,
  mark: SameDayMark | undefined,
  { hours, beforeMs }: SameDayRule,
  nowMs: number,
): Fact[] {
  if (mark?.alarmed) return [];
  const closesAt = closingOf(item, mark, hours);
  if (closesAt === null || nowMs < closesAt - beforeMs) return [];
  const data = { about: item.about, closesAt };
  if (nowMs >= closesAt) return [{ type: 'same-day-alarmed', subject: item.id, data }];
  return mark?.warned?.closesAt === closesAt ? [] : [{ type: 'same-day-warned', subject: item.id, data }];
}

const isBehind = (ring: Ring, warned: ReadonlySet<string>): boolean =>
  [ring.id, ...visitsIn(ring), ...ring.linked].some((id) => warned.has(id));

/** Every level that has not fired yet, while nobody has answered; after the last one it repeats as ever. */
function levelsAtOnce(ring: Ring): Fact[] {
  const { id, phase, level, policy } = ring;
  if (phase !== 'ringing' || isHeld(ring)) return [];
  return policy.levels.slice(level + 1).map((_, index) => ({
    type: 'ring-escalated',
    subject: id,
    data: { level: level + 1 + index, because: 'closing' },
  }));
}
