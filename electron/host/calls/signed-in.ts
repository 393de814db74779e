// Who is behind a call from a desk: the person signed in there, as the stored sessions say.
import type { Actor } from '#core/fact.ts';
import type { DeskId, StaffId } from '#core/ids.ts';
import { refuse } from '#core/result.ts';
import { isAdviser, type StaffRole } from '#core/role.ts';
import type { Talker } from '#core/visit/decide.ts';
import { isRightPin } from '../pins.ts';
import type { CallContext } from './routes.ts';

export type Member = { staff: StaffId; role: StaffRole; desk: DeskId; actor: Actor };

function member(context: CallContext, staff: StaffId | undefined): Member | null {
  const known = staff ? context.host.engine.ahead().staff.get(staff) : undefined;
  if (!known) return null;
  const desk = context.caller.desk;
  return { staff: known.id, role: known.role, desk, actor: { kind: 'staff', staff: known.id, desk } };
}

export const signedIn = (context: CallContext): Member | null =>
  member(context, context.host.engine.ahead().sessions.get(context.caller.desk));

export async function byPin(context: CallContext, staff: StaffId, pin: string) {
  const { host } = context;
  if (host.pins.mustWait(staff)) return refuse('wait-before-trying-again');
  const kept = host.people.staff(host.engine.ahead(), staff);
  const known = member(context, staff);
  if (!kept || !known || !(await isRightPin(pin, kept.pin))) {
    host.pins.wrong(staff);
    return refuse('wrong-pin');
  }
  host.pins.right(staff);
  return { ok: true as const, value: known };
}

/** Who holds a conversation: the one named, or else the person signed in. Null when nobody such is known. */
export function talker(context: CallContext, me: Member, adviser: string | null): Talker | null {
  if (adviser === null) return me;
  const known = context.host.engine.ahead().staff.get(adviser as StaffId);
  return known && isAdviser(known.role) ? { staff: known.id, role: known.role } : null;
}
