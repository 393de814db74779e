// Ways that a test holds in its hand: what was sent is kept, and the test says what comes of it.
import type { WayName, WayOutcome } from '#contract/alerting.ts';
import type { MakeWays } from '#host/notify/live-ways.ts';
import type { Alert, Contact, Way } from '#host/notify/way.ts';

export type Sent = { way: WayName; alert: Alert; to: readonly Contact[] };

export function toldWays(names: readonly WayName[] = ['sms', 'siren']) {
  const sent: Sent[] = [];
  const outcomes = new Map<WayName, WayOutcome | 'never'>();
  let quietCount = 0;

  const way = (name: WayName): Way => ({
    name,
    deadlineMs: 20_000,
    send(alert, to) {
      sent.push({ way: name, alert, to });
      const outcome = outcomes.get(name) ?? 'sent';
      if (outcome === 'never') return new Promise(() => undefined);
      // As every way: nobody in particular is asked for by a siren or a webhook.
      const needsSomebody = name === 'sms' || name === 'email';
      return Promise.resolve(needsSomebody && to.length === 0 ? 'nobody-to-reach' : outcome);
    },
    quiet: async () => {
      quietCount += 1;
    },
    health: () => ({ state: 'ready', why: null }),
    stop: async () => undefined,
  });

  return {
    sent,
    make: (() => names.map(way)) satisfies MakeWays,
    /** 'never': it neither answers nor fails. */
    comesTo: (name: WayName, outcome: WayOutcome | 'never') => outcomes.set(name, outcome),
    quietCount: () => quietCount,
    by: (name: WayName) => sent.filter((one) => one.way === name),
  };
}
