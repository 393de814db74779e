// A live view: a snapshot at once, one after every change, and one now and then so that clocks and hours move on.
import type { Engine } from '../engine.ts';

/** Opening hours and phone hours are told by the minute; half of that is soon enough. */
const REFRESH_MS = 30_000;

/** A burst of changes is one picture: about a frame, so that nobody sees it. The first change is told at once. */
const BURST_MS = 15;

export async function* followView<V>(
  engine: Engine,
  signal: AbortSignal | undefined,
  view: () => V,
): AsyncGenerator<V> {
  let cancel = engine.clock.after(REFRESH_MS, again);
  function again(): void {
    engine.topic.changed();
    cancel = engine.clock.after(REFRESH_MS, again);
  }
  try {
    for await (const _ of engine.topic.changes(signal)) {
      yield view();
      await new Promise<void>((resolve) => engine.clock.after(BURST_MS, resolve));
    }
  } finally {
    cancel();
  }
}
