// Who works here and how this desk is kept. A locked desk says no more than it must.
import type { StaffingView } from '#contract/desk/staffing-view.ts';
import type { DeskId } from '#core/ids.ts';
import type { Host } from '../host-parts.ts';

export function staffingView({ engine, people, access }: Host, deskId: DeskId): StaffingView {
  const desk = engine.stored();
  const me = desk.sessions.get(deskId);
  const isManager = me !== undefined && desk.staff.get(me)?.role === 'manager';
  const leftMs = access.idleLock.msUntilLock(deskId);
  return {
    sessions: me ? [...desk.sessions].map(([at, staff]) => ({ desk: at, staff })) : [],
    former: isManager
      ? [...desk.formerStaff.keys()].map((id) => ({ id, name: people.staff(desk, id)?.name ?? '' }))
      : [],
    locksAt: leftMs === null ? null : engine.clock.now().wallMs + leftMs,
    hasRecoveryCode: desk.recoveryCode !== null,
    newManagerUntilAt: access.operatorDoor.untilAt(deskId),
    recoveries: [...desk.recoveries.values()].map(({ staff, ...how }) => ({
      staff,
      name: people.staff(desk, staff)?.name ?? '',
      ...how,
    })),
  };
}
