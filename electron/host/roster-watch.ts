// Time alone makes a roster wrong: a shift ends, a day begins. Whoever looks at a desk hears of it soon.
import type { Hours } from '#core/hours/opening.ts';
import type { Engine } from './engine.ts';
import { rosterNow } from './views/roster-now.ts';

/** Half of the ten seconds within which a trouble must stand on every desk. */
const LOOK_MS = 5_000;

export function startRosterWatch(engine: Engine, hours: () => Hours): () => void {
  let told: unknown = null;
  let cancel: () => void = () => undefined;
  let isRunning = true;

  function look(): void {
    if (!isRunning) return;
    const { trouble, onDuty } = rosterNow(engine.stored(), hours(), engine.clock.now());
    const is = JSON.stringify([trouble, onDuty]);
    if (told !== is) engine.topic.changed();
    told = is;
    cancel = engine.clock.after(LOOK_MS, look);
  }

  void engine.whenOpen.then(look);
  return () => {
    isRunning = false;
    cancel();
  };
}
