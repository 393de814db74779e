// What the kiosk shows. No name, no reason, no other visitor: codes and times only (R21).
import type { KioskView } from '#contract/kiosk.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { osloTime } from '#core/hours/oslo.ts';
import { nextDropIn, phoneAnswersUntil, regimeAt } from '#core/hours/regime.ts';
import { orderQueue } from '#core/queue/order.ts';
import { visitsIn } from '#core/visit/linked-ring.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { Host } from '../host-parts.ts';
import { chainOf, newestBellRing, shownRings } from './ring-chain.ts';

export function kioskView(host: Host): KioskView {
  const { engine, profile, office, bell, desks, access } = host;
  const nowMs = engine.clock.now().wallMs;
  const hours = office.hours();
  const stored = engine.stored();
  const rings = shownRings(stored, engine.ahead());
  const newest = newestBellRing(engine.ahead());
  const shown = rings.find(({ ring }) => ring.id === newest?.id);
  const health = bell.health();
  return {
    officeName: profile.name,
    nowMs,
    practice: host.practice,
    isSetUp: office.isSetUp(),
    regime: regimeAt(hours, nowMs),
    nextDropIn: nextDropIn(hours, nowMs),
    phones: office.phones().flatMap((phone) => {
      const until = phoneAnswersUntil(phone, nowMs);
      return until === null ? [] : [{ id: phone.id, number: phone.number, until }];
    }),
    outOfHours: profile.outOfHours,
    languages: profile.languages,
    errands: profile.errands,
    bell: health.state === 'listening' ? 'listening' : 'broken',
    isAway: host.move.isAway(),
    deskPresent: desks.anyOpen() && (stored.sessions.size > 0 || access.presence.isSomebodyAbout()),
    ring: shown
      ? {
          id: shown.ring.id,
          chain: chainOf(shown.ring, shown.stored),
          pressCount: shown.ring.sources.length,
        }
      : null,
    visitRings: rings.flatMap(({ ring, stored: isStored }) =>
      visitsIn(ring).map((visit) => {
        const chain = chainOf(ring, isStored);
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
