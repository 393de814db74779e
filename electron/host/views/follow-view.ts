// A live view: a snapshot at once, one after every change, and one now and then so that clocks and hours move on.
import type { Engine } from '../engine.ts';

/** Opening hours and phone hours are told by the minute; half of that is soon enough. */
const REFRESH_MS = 30_000;

/** A burst of changes is one picture: shorter than a frame, so that an alarm hardly waits for what came before it. */
const BURST_MS = 4;

/** afterMs: how long a change waits, so that others are told before; the first picture never waits. */
export async function* followView<V>(
  engine: Engine,
  signal: AbortSignal | undefined,
  view: () => V,
  afterMs = 0,
): AsyncGenerator<V> {
  const pause = (ms: number) => new Promise<void>((resolve) => engine.clock.after(ms, resolve));
  let isFirst = true;
  let cancel = engine.clock.after(REFRESH_MS, again);
  function again(): void {
    engine.topic.changed();
    cancel = engine.clock.after(REFRESH_MS, again);
  }
  try {
    for await (const _ of engine.topic.changes(signal)) {
      if (!isFirst && afterMs > 0) await pause(afterMs);
      isFirst = false;
      yield view();
      await pause(BURST_MS);
    }
  } finally {
    cancel();
  }
}
