// Sealing what a person is known by, and a recovery code that one screen shows once.
import type { Actor, Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { StaffId } from '#core/ids.ts';
import { ok, type Result } from '#core/result.ts';
import type { NewCode } from '#core/staff/recovery.ts';
import type { Sealed } from '../boxes/boxes.ts';
import { makeCode, plainCode } from '../pins/recovery-code.ts';
import type { CallContext } from './guard.ts';

export async function sealPerson({ host, caller }: CallContext, name: string, pin: string) {
  const sealed = host.people.sealStaff({ name, pin: await host.access.pins.hash(caller.desk, pin) });
  const staff = host.engine.ids.uuid7() as StaffId;
  const actor: Actor = { kind: 'staff', staff, desk: caller.desk };
  return { staff, actor, sealed, personRef: sealed.ref };
}

type MadeCode = { code: string; sealed: Sealed; known: NewCode };

export async function sealCode({ host, caller }: CallContext): Promise<MadeCode> {
  const code = makeCode();
  const sealed = host.people.sealCode(await host.access.pins.hash(caller.desk, plainCode(code)));
  return { code, sealed, known: { station: host.engine.station(), codeRef: sealed.ref } };
}

type Shown = { recoveryCode: string | null };
type Act = { requestId: string; actor: Actor; sealed: Sealed[] };

/** Acts, and tells the code it made. The stored answer holds none: a code lies in a safe, not in a database. */
export async function actAndShow<R extends string>(
  { host }: CallContext,
  { code, sealed }: MadeCode,
  act: Act,
  decide: (desk: FrontDesk) => Result<Fact[], R>,
): Promise<Result<Shown, R | 'station-moved'>> {
  const answer = () => {
    host.access.shownCodes.keep(act.requestId, code);
    return {};
  };
  const acted = await host.engine.act(decide, { ...act, sealed: [...act.sealed, sealed], answer });
  return acted.ok ? shown(host, act.requestId) : acted;
}

const shown = (host: CallContext['host'], requestId: string): { ok: true; value: Shown } =>
  ok({ recoveryCode: host.access.shownCodes.of(requestId) });

/** A retry of what was done already: what was checked then (a code that works once) would be wrong now. */
export async function shownBefore(
  { host }: CallContext,
  requestId: string,
): Promise<{ ok: true; value: Shown } | null> {
  const earlier = await host.engine.earlier(requestId);
  return earlier?.ok ? shown(host, requestId) : null;
}
