// A registration, from the kiosk or the desk: sealed errand, ticket, and a ring when it is acute outside drop-in.
import type { VisitRequest } from '#contract/kiosk.ts';
import { ring } from '#core/doorbell/press.ts';
import type { Actor, Channel, Fact } from '#core/fact.ts';
import { evolve, type FrontDesk } from '#core/front-desk.ts';
import { osloTime } from '#core/hours/oslo.ts';
import { regimeAt } from '#core/hours/regime.ts';
import type { VisitId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { ok, type Result, refuse } from '#core/result.ts';
import { registerVisit } from '#core/visit/decide.ts';
import { ringInstead } from '../bell-only/ring-instead.ts';
import type { Host } from '../host-parts.ts';

export type Registered = { visit: string; code: string; registeredAt: number; ahead: number };

/** Acute means the person said so; nobody here weighs it (R11). */
export async function register(host: Host, input: VisitRequest, channel: Channel, actor: Actor) {
  if (host.isBellOnly) return ringInstead(host, input, actor);
  const { engine, profile, office } = host;
  const { errand, language, requestId } = input;
  if (errand.kind === 'ordinary' && !profile.errands.some(({ code }) => code === errand.code))
    return refuse('unknown-errand');
  const visit = engine.ids.uuid7() as VisitId;
  const sealed = host.people.sealVisit({ errand, language });
  const acute = errand.kind === 'acute';

  function decide(desk: FrontDesk, moment: Moment): Result<Fact[], 'queue-full'> {
    const regime = regimeAt(office.hours(), moment.wallMs);
    const day = osloTime(moment.wallMs).date;
    const entropy = engine.ids.entropy();
    const asked = { visit, personRef: sealed.ref, acute, channel, regime, day, entropy };
    const registered = registerVisit(desk, asked);
    if (!registered.ok || !acute || regime === 'dropIn') return registered;
    const after = registered.value.reduce((state, fact) => evolve(state, fact, moment, actor), desk);
    return ok([...registered.value, ...ring(after, { from: 'visit', visit }, regime, office.policy())]);
  }

  const answer = (facts: Fact[]): Registered => ({
    visit,
    code: facts[0]?.type === 'visit-registered' ? facts[0].data.ticket : '',
    registeredAt: engine.clock.now().wallMs,
    ahead: aheadOf(engine.ahead(), visit, acute),
  });
  return engine.act(decide, { actor, requestId, sealed: [sealed], answer });
}

/** People in front: the acute wait behind the acute only. */
const aheadOf = (desk: FrontDesk, visit: VisitId, acute: boolean): number =>
  [...desk.visits.values()].filter(
    (other) => other.id !== visit && other.state.is === 'waiting' && (other.acute || !acute),
  ).length;
