// When no manager can sign in any more: a code from the safe, or the operator. Never quietly.
import type { Fact, RecoveryWay } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, PersonRef, StaffId, StationId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { signIn, signOut } from './session.ts';
import { added, isLastManager } from './staff.ts';

export type NewManager = { staff: StaffId; personRef: PersonRef };
/** Where the hash of a new recovery code lies sealed; the one before it is worth nothing from then on. */
export type NewCode = { station: StationId; codeRef: PersonRef };

export const codeMade = ({ station, codeRef }: NewCode): Fact => ({
  type: 'recovery-code-made',
  subject: station,
  data: { personRef: codeRef },
});

export function makeRecoveryCode(
  desk: FrontDesk,
  by: StaffId,
  code: NewCode,
): Result<Fact[], 'needs-manager'> {
  if (desk.staff.get(by)?.role !== 'manager') return refuse('needs-manager');
  return ok([codeMade(code)]);
}

/**
 * A new manager, signed in at once, and a new code so that the office is never without one. The limit on staff does
 * not hold here: an office nobody can manage is worse than one person too many.
 */
export function recoverManager(
  desk: FrontDesk,
  { staff, personRef }: NewManager,
  code: NewCode,
  at: { desk: DeskId; how: RecoveryWay },
): Fact[] {
  return [
    ...signOut(desk, at.desk, 'recovery'),
    ...added({ staff, role: 'manager', personRef }),
    { type: 'staff-recovered', subject: staff, data: at },
    codeMade(code),
    { type: 'staff-signed-in', subject: staff, data: { desk: at.desk } },
  ];
}

/** `usedCode`: the sealed hash the code was right for; somebody may have used or replaced it since. */
export function recoverByCode(
  desk: FrontDesk,
  who: NewManager,
  code: NewCode & { usedCode: PersonRef },
  deskId: DeskId,
): Result<Fact[], 'wrong-code'> {
  if (desk.recoveryCode !== code.usedCode) return refuse('wrong-code');
  return ok(recoverManager(desk, who, code, { desk: deskId, how: 'code' }));
}

/** Whoever came in this way cannot take the notice down alone, unless there is no other manager to see it. */
export function dismissRecovery(
  desk: FrontDesk,
  by: StaffId,
  staff: StaffId,
): Result<Fact[], 'needs-manager' | 'needs-other-manager' | 'unknown-staff'> {
  if (desk.staff.get(by)?.role !== 'manager') return refuse('needs-manager');
  if (!desk.recoveries.has(staff)) return refuse('unknown-staff');
  if (by === staff && !isLastManager(desk, by)) return refuse('needs-other-manager');
  return ok([{ type: 'staff-recovery-dismissed', subject: staff, data: {} }]);
}

/** The first manager of all gets the desk and a code at once. */
export const settleIn = (desk: FrontDesk, staff: StaffId, deskId: DeskId, code: NewCode): Fact[] => [
  ...signIn(desk, staff, deskId),
  codeMade(code),
];
