// What one desk shows: the list with a reason for every place, the person it serves, the rings, and the health.
import type { DeskView } from '#contract/desk/view.ts';
import { osloTime } from '#core/hours/oslo.ts';
import type { DeskId, StaffId } from '#core/ids.ts';
import { orderQueue } from '#core/queue/order.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { Host } from '../host-parts.ts';
import { alertingView } from './alerting-view.ts';
import { deskRing } from './desk-ring.ts';
import { deskRoster } from './desk-roster.ts';
import { isTrial } from './go-live.ts';
import { machinesView } from './machines-view.ts';
import { shownRings } from './ring-chain.ts';
import { safetyView } from './safety-view.ts';
import { sameDayView } from './same-day-view.ts';
import { bellTried, setUpView } from './set-up-view.ts';
import { staffingView } from './staffing-view.ts';
import { wishesAbout } from './wishes-of-ring.ts';

export function deskView(host: Host, deskId: DeskId): DeskView {
  const { engine, profile, people } = host;
  const now = engine.clock.now();
  const desk = engine.stored();
  const access = accessAt(host, deskId);
  const nameOf = (staff: StaffId | null) => (staff ? (people.staff(desk, staff)?.name ?? null) : null);
  const isOpen = access.state === 'signed-in';
  return {
    officeName: profile.name,
    desk: deskId,
    nowMs: now.wallMs,
    practice: host.practice,
    trial: isTrial(host),
    regime: desk.regime ?? 'unstaffed',
    access,
    staff: [...desk.staff.values()].map(({ id, role }) => ({ id, name: nameOf(id) ?? id.slice(0, 4), role })),
    staffing: staffingView(host, deskId),
    errands: profile.errands,
    entrance: profile.bell.entrance,
    // A locked desk shows rings and nothing else: whoever looks across the counter reads no list.
    queue: isOpen
      ? orderQueue(desk.visits, osloTime(now.wallMs).date).map(({ visit, reason }) => ({
          ...card(host, visit),
          reason,
        }))
      : [],
    current: isOpen ? currentOf(host, deskId) : null,
    rings: host.move
      .heard(shownRings(desk, engine.ahead()))
      .map((shown) => deskRing(shown, desk, now, nameOf, host.alerting.canReach))
      .map((ring) => (isOpen ? { ...ring, wishes: wishesAbout(host, ring.id) } : ring))
      // Nothing is decided here any more, so nobody else is alerted from here.
      .map((ring) => (host.move.isAway() ? { ...ring, nextLevel: null } : ring)),
    sameDay: sameDayView(desk, isOpen, now.wallMs, nameOf),
    safety: safetyView(host, deskId, nameOf),
    roster: deskRoster(host, access.state === 'signed-in' ? (access.staff as StaffId) : null, nameOf),
    alerting: alertingView(host, deskId),
    setUp: engine.isOpen() && !host.office.isSetUp() ? setUpView(desk, now) : null,
    bellTried: bellTried(desk, now, isOpen ? nameOf : () => null),
    ...machinesView(host, access),
    move: host.move.view(access),
    health: host.health(),
  };
}

function accessAt(host: Host, deskId: DeskId): DeskView['access'] {
  const desk = host.engine.stored();
  const restoring = host.move.restoring();
  if (restoring) return restoring;
  // While the store opens nobody is known yet; that is not the same as nobody working here.
  if (!host.engine.isOpen()) return { state: 'locked' };
  if (desk.staff.size === 0) return { state: 'no-staff' };
  const staff = desk.sessions.get(deskId);
  const member = staff ? desk.staff.get(staff) : undefined;
  if (!member) return { state: 'locked' };
  const name = host.people.staff(desk, member.id)?.name ?? '';
  return { state: 'signed-in', staff: member.id, name, role: member.role };
}

function card(host: Host, visit: Visit) {
  const about = host.people.visit(visit.personRef);
  return {
    visit: visit.id,
    ticket: visit.ticket,
    acute: visit.acute,
    errand: about?.errand ?? { kind: 'unreadable' as const },
    language: about?.language ?? null,
    arrivedAt: visit.registered.wallMs,
    notMetCount: visit.notMetCount,
    wishes: visit.wishes ? host.people.wishes(visit.wishes) : null,
  };
}

function currentOf(host: Host, deskId: DeskId): DeskView['current'] {
  const desk = host.engine.stored();
  for (const visit of desk.visits.values()) {
    const { state } = visit;
    if (state.is === 'waiting' || state.desk !== deskId) continue;
    const sinceAt = state.is === 'called' ? state.calledAt : state.startedAt;
    const talker = state.is === 'talking' && state.adviser ? state.adviser : null;
    const adviser = talker ? (host.people.staff(desk, talker)?.name ?? null) : null;
    return { ...card(host, visit), state: state.is, sinceAt, adviser };
  }
  return null;
}
