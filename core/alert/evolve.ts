// What each fact does to what is known of alerts. What is over takes its alerts with it; the facts remain.
import { changed } from '../changed-map.ts';
import { isHeld, type Ring } from '../doorbell/ring.ts';
import type { AlertFact, Fact, RingFact } from '../fact.ts';
import type { Moment } from '../moment.ts';
import { ALERTS_KEPT, type Firing, isSameFiring, type RingAlert, type RingAlerts } from './alert.ts';
import type { AlertSubject } from './cause.ts';

export type Alerts = ReadonlyMap<AlertSubject, RingAlerts>;

const NONE: RingAlerts = { due: [], begun: [] };

function evolveAlert(alerts: Alerts, fact: AlertFact, moment: Moment): Alerts {
  const { due, begun } = alerts.get(fact.subject) ?? NONE;
  if (fact.type === 'alert-began') {
    const { ways, ...data } = fact.data;
    const alert = { ...data, at: moment.wallMs, tried: ways.map((way) => ({ way, outcome: null })) };
    return changed(alerts, fact.subject, {
      due: due.filter((firing) => !isSameFiring(firing, alert)),
      begun: [...begun, alert].slice(-ALERTS_KEPT),
    });
  }
  const { way, outcome } = fact.data;
  const withOutcome = (alert: RingAlert): RingAlert =>
    isSameFiring(alert, fact.data)
      ? { ...alert, tried: alert.tried.map((one) => (one.way === way ? { way, outcome } : one)) }
      : alert;
  return changed(alerts, fact.subject, { due, begun: begun.map(withOutcome) });
}

const gone = (alerts: Alerts, id: AlertSubject): Alerts =>
  alerts.has(id) ? changed(alerts, id, null) : alerts;

/** What began and was never sent is kept for the desk to see; what was not begun by then is told to nobody. */
function taken(alerts: Alerts, id: AlertSubject): Alerts {
  const known = alerts.get(id);
  return known && known.due.length > 0 ? changed(alerts, id, { ...known, due: [] }) : alerts;
}

function fired(alerts: Alerts, id: AlertSubject, firing: Firing): Alerts {
  const known = alerts.get(id) ?? NONE;
  return changed(alerts, id, { ...known, due: [...known.due, firing] });
}

/** ring: as this fact left it. */
export function alertsAfter(alerts: Alerts, fact: RingFact, ring: Ring | undefined): Alerts {
  const id = fact.subject;
  if (!ring) return gone(alerts, id);
  const firing: Firing = { level: ring.level, again: ring.rangAgainCount };
  switch (fact.type) {
    case 'ring-opened':
      // Nobody is there: it is taken up when the office is staffed.
      return isHeld(ring) ? alerts : fired(alerts, id, firing);
    case 'ring-resumed':
    case 'ring-escalated':
    case 'ring-rang-again':
      return fired(alerts, id, firing);
    case 'ring-seen':
    case 'ring-coming':
    case 'ring-door-opened':
    case 'ring-conversation-started':
      return taken(alerts, id);
    default:
      return alerts;
  }
}

/** Alerts themselves, help called at a desk, and acute visits that wait when the office is about to close. */
export function evolveAlerts(alerts: Alerts, fact: Fact, moment: Moment): Alerts {
  switch (fact.type) {
    case 'alert-began':
    case 'alert-tried':
      return evolveAlert(alerts, fact, moment);
    case 'assistance-called':
      return fired(alerts, fact.subject, { level: 0, again: 0 });
    case 'assistance-answered':
      return taken(alerts, fact.subject);
    case 'assistance-ended':
      return gone(alerts, fact.subject);
    case 'same-day-warned': {
      if (fact.data.about !== 'visit') return alerts;
      const known = alerts.get(fact.subject) ?? NONE;
      const last = known.due.at(-1) ?? known.begun.at(-1);
      return fired(alerts, fact.subject, { level: 0, again: last ? last.again + 1 : 0 });
    }
    case 'conversation-started':
    case 'visit-ended':
      return gone(alerts, fact.subject);
    default:
      return alerts;
  }
}
