// What the kiosk shows. No name, no reason, no other visitor: codes and times only (R21).
import type { KioskView } from '#contract/kiosk.ts';
import type { BellScreen } from '#contract/office-profile.ts';
import { receiptOf } from '#core/doorbell/receipt.ts';
import { rungCount } from '#core/doorbell/rung.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { osloTime } from '#core/hours/oslo.ts';
import { nextDropIn, phoneAnswersUntil, regimeAt } from '#core/hours/regime.ts';
import { orderQueue } from '#core/queue/order.ts';
import { visitsIn } from '#core/visit/linked-ring.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { Caller, Host } from '../host-parts.ts';
import { isTrial } from './go-live.ts';
import { chainOf, newestBellRing, shownRings } from './ring-chain.ts';

export function kioskView(host: Host, caller: Caller): KioskView {
  const { engine, profile, office, bell, desks, access } = host;
  const nowMs = engine.clock.now().wallMs;
  const hours = office.hours();
  const stored = engine.stored();
  const rings = shownRings(stored, engine.ahead());
  const newest = newestBellRing(engine.ahead());
  const shown = belongsToBell(profile.bell.screen, caller)
    ? rings.find(({ ring }) => ring.id === newest?.id)
    : undefined;
  return {
    officeName: profile.name,
    nowMs,
    practice: host.practice,
    trial: isTrial(host),
    isSetUp: office.isSetUp(),
    regime: regimeAt(hours, nowMs),
    nextDropIn: nextDropIn(hours, nowMs),
    phones: office.phones().flatMap((phone) => {
      const until = phoneAnswersUntil(phone, nowMs);
      return until === null ? [] : [{ id: phone.id, number: phone.number, until }];
    }),
    outOfHours: profile.outOfHours,
    emergencyHelpDeadline: deadline(host),
    callPoint: profile.callPoint ?? {},
    languages: profile.languages,
    errands: profile.errands,
    bell: bell.isHeard() ? 'listening' : 'broken',
    isAway: host.move.isAway(),
    station: stationState(host),
    deskPresent: desks.anyOpen() && (stored.sessions.size > 0 || access.presence.isSomebodyAbout()),
    ring: shown
      ? {
          id: shown.ring.id,
          chain: chainOf(shown.ring, shown.stored, stored),
          pressCount: rungCount(shown.ring),
          receipt: receiptOf(shown.ring.id),
        }
      : null,
    visitRings: rings.flatMap(({ ring, stored: isStored }) =>
      visitsIn(ring).map((visit) => {
        const chain = chainOf(ring, isStored, stored);
        // Several may stand behind one ring: whose conversation has begun is each visit's own truth.
        return { visit, chain: { ...chain, talkingAt: talkingAt(stored.visits.get(visit)) } };
      }),
    ),
    openVisits: openVisits(stored, nowMs),
    called: [...stored.visits.values()].flatMap((visit) =>
      visit.state.is === 'called' ? [{ visit: visit.id, ticket: visit.ticket, desk: visit.state.desk }] : [],
    ),
  };
}

/** Before the set-up nobody has said which municipality this is. */
const deadline = ({ office, profile }: Host): KioskView['emergencyHelpDeadline'] =>
  (office.isSetUp() ? profile.emergencyHelpDeadline : null) ?? {};

function stationState({ isBellOnly, supervision }: Host): KioskView['station'] {
  if (isBellOnly) return 'bell-only';
  return supervision.breaks().some(({ kind }) => kind === 'not-storing') ? 'not-storing' : 'whole';
}

/** Whoever stands at another screen has not rung: they are shown nothing of it (decision 12). */
function belongsToBell(screen: BellScreen, { machine }: Caller): boolean {
  if (screen === 'every') return true;
  return (screen === 'station') === (machine === null);
}

function openVisits(desk: FrontDesk, nowMs: number): KioskView['openVisits'] {
  const order = orderQueue(desk.visits, osloTime(nowMs).date).map(({ visit }) => visit.id);
  return [...desk.visits.values()].map(({ id, state }) => ({
    visit: id,
    state: state.is,
    ahead: Math.max(0, order.indexOf(id)),
  }));
}

const talkingAt = (visit: Visit | undefined): number | null =>
  visit?.state.is === 'talking' ? visit.state.startedAt : null;
