// The engine's one timer: fires what is due, once, and notices when the office changes regime.
import { msUntilNextTick, resumeHeld, tickRings } from '#core/doorbell/tick.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Hours } from '#core/hours/opening.ts';
import { regimeAt } from '#core/hours/regime.ts';
import type { Moment } from '#core/moment.ts';
import { ok } from '#core/result.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';

/** Wakes this often at the latest, so that no clock jump or sleep delays a level by more. */
const LOOK_MS = 1_000;

/** What else time makes happen: a desk nobody touches locks, and the office closes. */
type AlsoDue = (desk: FrontDesk, moment: Moment) => Fact[];

export function startTicker(engine: Engine, hours: () => Hours, alsoDue: AlsoDue, log: Log): () => void {
  let cancel: () => void = () => undefined;
  let isRunning = true;

  function regimeFacts(desk: FrontDesk, moment: Moment): Fact[] {
    const regime = regimeAt(hours(), moment.wallMs);
    // At every look, not only at a change: a wall clock that jumps and comes back must leave no ring asleep.
    const resumed = resumeHeld(desk, regime);
    if (desk.regime === regime) return resumed;
    return [{ type: 'regime-changed', subject: engine.station(), data: { regime } }, ...resumed];
  }

  function due(desk: FrontDesk, moment: Moment): Fact[] {
    const first = [...regimeFacts(desk, moment), ...tickRings(desk, moment)];
    // One after the other: closing time may fire the very level that is due of itself.
    return first.length > 0 ? first : alsoDue(desk, moment);
  }

  async function look(): Promise<void> {
    try {
      while (isRunning && engine.isTaking() && due(engine.ahead(), engine.clock.now()).length > 0)
        await engine.act((desk, moment) => ok(due(desk, moment)), {
          actor: { kind: 'system' },
          answer: () => null,
        });
    } catch (error) {
      // The facts stand in line to be stored, and the desks are told that the disk fails.
      log.fault('tick-not-stored', error);
    }
    if (!isRunning) return;
    again(() => void look());
  }

  function again(fn: () => void): void {
    const untilMs = msUntilNextTick(engine.ahead(), engine.clock.now()) ?? LOOK_MS;
    cancel = engine.clock.after(Math.min(untilMs, LOOK_MS), fn);
  }

  /** Before the store has opened nothing can be stored; on a disk that never opens a ring still calls the next ones. */
  function lookEarly(): void {
    const now = engine.clock.now();
    const desk = engine.ahead();
    const facts = [...resumeHeld(desk, regimeAt(hours(), now.wallMs)), ...tickRings(desk, now)];
    if (facts.length > 0) engine.tellEarly(facts, { kind: 'system' });
    again(lookEarly);
  }

  lookEarly();
  void engine.whenOpen.then(() => {
    cancel();
    return look();
  });
  return () => {
    isRunning = false;
    cancel();
  };
}
