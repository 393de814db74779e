// Alerting as one desk is shown it: which ways the office has, today's test, and whether this desk sounds or only shines.
import { ALERTS_SHOWN_MAX, type DeskAlert, type DeskAlerting } from '#contract/desk/alerting-view.ts';
import type { RingAlert } from '#core/alert/alert.ts';
import { isTestingWays, untestedToday } from '#core/alert/way-test.ts';
import type { DeskId } from '#core/ids.ts';
import type { Host } from '../host-parts.ts';

export function alertingView({ engine, alerting, profile }: Host, deskId: DeskId): DeskAlerting {
  const now = engine.clock.now();
  const desk = engine.stored();
  const { wayTests } = desk;
  const open = alerting.openDesks() as DeskId[];
  const untested = untestedToday(desk, alerting.waysHad(), open, now);
  const silentWays = untested.flatMap(({ way, desk: at }) => (at === null ? [way] : []));
  const quiet = profile.alerting.quiet.desks;
  const beganAt = wayTests.began?.moment.wallMs ?? 0;
  return {
    // A sound that nobody hears anywhere is no quiet, it is silence: then this desk sounds after all.
    isQuiet: quiet.includes(deskId) && open.some((other) => !quiet.includes(other)),
    ways: alerting
      .waysHealth()
      .map(({ way, why }) => ({ way, why, isHeardToday: !silentWays.includes(way) })),
    test: isTestingWays(wayTests, now)
      ? {
          asksHere: (wayTests.heardAtDesk[deskId] ?? 0) < beganAt,
          tried: Object.entries(wayTests.tried).map(([way, { outcome }]) => ({
            way: way as RingAlert['tried'][number]['way'],
            outcome,
          })),
        }
      : null,
    untested: { desks: untested.flatMap(({ desk: at }) => at ?? []), ways: silentWays },
  };
}

export const shownAlerts = (alerts: readonly RingAlert[]): DeskAlert[] =>
  alerts
    .slice(-ALERTS_SHOWN_MAX)
    .map(({ target, at, people, tried }) => ({ target, at, people, tried: [...tried] }));
