// The health of a way that has no wire to look at: what came of the last try.
import type { WayOutcome } from '#contract/alerting.ts';
import type { WayHealth } from '../way.ts';

export function lastTry(changed: () => void) {
  let last: WayOutcome | null = null;
  return {
    note(outcome: WayOutcome): WayOutcome {
      // Nobody to send to says nothing about the way.
      if (outcome !== 'nobody-to-reach' && outcome !== last) {
        last = outcome;
        changed();
      }
      return outcome;
    },
    health(): WayHealth {
      if (last === null) return { state: 'ready', why: 'not-tried' };
      if (last === 'sent' || last === 'nobody-to-reach') return { state: 'ready', why: null };
      return { state: 'not-ready', why: last };
    },
  };
}
