// Who is behind a call from a desk: the person signed in there, as the stored sessions say.
import type { Actor } from '#core/fact.ts';
import type { DeskId, StaffId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import { isAdviser, type StaffRole } from '#core/role.ts';
import type { Talker } from '#core/visit/decide.ts';
import type { CallContext } from './guard.ts';

export type Member = { staff: StaffId; role: StaffRole; desk: DeskId; actor: Actor };

function member(context: CallContext, staff: StaffId | undefined): Member | null {
  const known = staff ? context.host.engine.ahead().staff.get(staff) : undefined;
  if (!known) return null;
  const desk = context.caller.desk;
  return { staff: known.id, role: known.role, desk, actor: { kind: 'staff', staff: known.id, desk } };
}

/** Whoever asks for something at a desk is there: the lock of an empty chair begins anew. */
export function signedIn(context: CallContext): Member | null {
  const { host, caller } = context;
  const me = member(context, host.engine.ahead().sessions.get(caller.desk));
  if (me) host.access.idleLock.moved(caller.desk);
  return me;
}

export async function byPin(context: CallContext, staff: StaffId, pin: string, isAlarm = false) {
  const { host, caller } = context;
  const kept = member(context, staff) && host.people.staff(host.engine.ahead(), staff);
  if (!kept) return refuse('wrong-pin');
  const tried = { who: staff, desk: caller.desk, secret: pin, isAlarm };
  const checked = await host.access.pins.check(tried, kept.pin);
  if (checked === 'must-wait') return refuse('wait-before-trying-again');
  // Asked once more: somebody may have left the office meanwhile.
  const known = member(context, staff);
  if (checked === 'wrong' || !known) return refuse('wrong-pin');
  host.access.idleLock.moved(caller.desk);
  return ok(known);
}

/** Who holds a conversation: the one named, or else the person signed in. Null when nobody such is known. */
export function talker(context: CallContext, me: Member, adviser: string | null): Talker | null {
  if (adviser === null) return me;
  const known = context.host.engine.ahead().staff.get(adviser as StaffId);
  return known && isAdviser(known.role) ? { staff: known.id, role: known.role } : null;
}
