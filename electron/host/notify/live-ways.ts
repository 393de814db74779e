// The ways that the office profile in use asks for, made anew when it asks for others. What is under way ends on its own.
import type { AlertingSettings } from '#contract/alerting.ts';
import type { AlertOutcome, AlertWay } from '#core/alert/alert.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Alert, Contact, Way } from './way.ts';

export type MakeWays = (settings: AlertingSettings) => Way[];

export type LiveWays = ReturnType<typeof liveWays>;

/** What a way promises about its own deadline is believed this much longer, and no longer. */
const GRACE_MS = 2_000;

type Parts = { clock: Clock; log: Log; settings: () => AlertingSettings; make: MakeWays };

export function liveWays({ clock, log, settings, make }: Parts) {
  let made: { settings: AlertingSettings; ways: Way[] } | null = null;

  function ways(): Way[] {
    const wanted = settings();
    if (made?.settings === wanted) return made.ways;
    const before = made;
    // The profile object is new at every change of anything in it; a modem is not restarted for new hours.
    const isSame = before && JSON.stringify(before.settings) === JSON.stringify(wanted);
    if (before && isSame) {
      before.settings = wanted;
      return before.ways;
    }
    for (const way of before?.ways ?? [])
      void way.stop().catch((error: unknown) => log.fault('way-not-stopped', error));
    made = { settings: wanted, ways: make(wanted) };
    return made.ways;
  }

  const lateFor = (way: Way): Promise<AlertOutcome> =>
    new Promise((resolve) => clock.after(way.deadlineMs + GRACE_MS, () => resolve('timed-out')));

  return {
    names: (): AlertWay[] => ways().map(({ name }) => name),
    health: () => ways().map((way) => ({ way: way.name, ...way.health() })),

    async send(name: AlertWay, alert: Alert, to: readonly Contact[]): Promise<AlertOutcome> {
      const way = ways().find((one) => one.name === name);
      // Taken out of the profile since the level fired.
      if (!way) return 'unreachable';
      try {
        return await Promise.race([way.send(alert, to), lateFor(way)]);
      } catch (error) {
        log.fault('way-failed', error);
        return 'fault';
      }
    },

    quiet(): void {
      for (const way of ways()) way.quiet?.().catch((error: unknown) => log.fault('way-not-quiet', error));
    },

    /** A secret was changed: what was made with the old one is made anew. */
    again(): void {
      const before = made;
      made = null;
      for (const way of before?.ways ?? [])
        void way.stop().catch((error: unknown) => log.fault('way-not-stopped', error));
      ways();
    },

    async stop(): Promise<void> {
      await Promise.all((made?.ways ?? []).map((way) => way.stop()));
    },
  };
}
