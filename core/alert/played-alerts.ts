// For tests: alerts of a played desk, sent as the host sends them, by ways that work, fail, or are cut off midway.
import { type PlayedDesk, SYSTEM } from '../played-desk.ts';
import { ok } from '../result.ts';
import type { AlertOutcome, AlertWay } from './alert.ts';
import { alertsDue, beginAlert, type DueAlert, pendingTries, recordTry } from './decide.ts';

export type PlayedWorld = {
  /** How many people this level means, and what its ways come to; null: the host dies before it hears. */
  people: (due: DueAlert) => number;
  outcome: (way: AlertWay, level: number) => AlertOutcome | null;
};

const WAYS: AlertWay[] = ['desks', 'sms', 'siren'];

/** More than any ladder has: what goes on after this never comes to rest. */
const ROUNDS_MAX = 60;

/** Everything that is due, as the dispatcher does it: until nothing is left to begin or to try. */
export function sendAlerts(play: PlayedDesk, world: PlayedWorld): void {
  const lost = new Set<string>();
  for (let round = 0; ; round++) {
    if (round > ROUNDS_MAX) throw new Error('alerts go on without end');
    for (const due of alertsDue(play.desk())) {
      const plan = { people: world.people(due), ways: WAYS };
      play.act(ok(beginAlert(play.desk(), due.cause.id, due, plan)), SYSTEM);
    }
    const pending = pendingTries(play.desk())
      .map(({ cause, alert, way }) => ({ ring: cause.id, alert, way }))
      .filter(({ ring, alert, way }) => !lost.has(`${ring} ${alert.level} ${alert.again} ${way}`));
    for (const { ring, alert, way } of pending) {
      const outcome = world.outcome(way, alert.level);
      if (outcome) play.act(ok(recordTry(play.desk(), ring, alert, way, outcome)), SYSTEM);
      else lost.add(`${ring} ${alert.level} ${alert.again} ${way}`);
    }
    if (alertsDue(play.desk()).length === 0 && pending.length === 0) return;
  }
}
