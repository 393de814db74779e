// How long until a moment of the station's clock, counted on by this window's own steady one.
import { useEffect, useState } from 'react';
import { useLocalNow } from '../time/use-local-now.ts';

const TICK_MS = 1_000;

/** nowMs: the station's clock in the newest view. Never below zero. */
export function useMsLeft(untilAt: number, nowMs: number): number {
  const localMs = useLocalNow(TICK_MS);
  const [seen, setSeen] = useState({ nowMs, localMs });
  useEffect(() => setSeen({ nowMs, localMs: performance.now() }), [nowMs]);
  return Math.max(0, untilAt - seen.nowMs - Math.max(0, localMs - seen.localMs));
}
