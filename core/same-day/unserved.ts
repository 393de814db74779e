// Who has an acute need and has not been talked with: registrations, and rings that nobody has registered behind.
import type { Ring } from '../doorbell/ring.ts';
import type { FrontDesk } from '../front-desk.ts';
import { visitsIn } from '../visit/linked-ring.ts';
import type { Visit } from '../visit/visit.ts';
import type { AcuteId, AcuteKind } from './same-day.ts';

export type Unserved = { id: AcuteId; about: AcuteKind; arrivedAt: number };

const isUnserved = (visit: Visit | undefined): boolean =>
  visit?.acute === true && visit.state.is !== 'talking';

/** A ring and the registration behind it are one person: the registration stands for both. */
const standsAlone = (desk: FrontDesk, ring: Ring): boolean =>
  ring.phase !== 'talking' &&
  ![...visitsIn(ring), ...ring.linked].some((visit) => isUnserved(desk.visits.get(visit)));

export function unserved(desk: FrontDesk): Unserved[] {
  const visits = [...desk.visits.values()].filter(isUnserved);
  const rings = [...desk.rings.values()].filter((ring) => standsAlone(desk, ring));
  return [
    ...visits.map(({ id, registered }) => ({ id, about: 'visit' as const, arrivedAt: registered.wallMs })),
    ...rings.map(({ id, opened, rangAt }) => ({
      id,
      about: 'ring' as const,
      arrivedAt: rangAt[0] ?? opened.wallMs,
    })),
  ];
}
