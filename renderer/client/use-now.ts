// The station's clock between two views: this machine's own wall clock is never asked.
import { useEffect, useMemo, useState } from 'react';

/** A shown minute is at most this late. */
const TICK_MS = 5000;

export function useNow(view: { nowMs: number } | null): number {
  const nowMs = view?.nowMs ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new view is a new reading of the station's clock
  const reading = useMemo(() => ({ nowMs, takenAt: performance.now() }), [nowMs, view]);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return reading.nowMs + Math.round(performance.now() - reading.takenAt);
}
