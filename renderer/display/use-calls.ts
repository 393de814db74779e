// Follows the calls as they come: the chime for each new one, and which are still new.
import { useEffect, useRef, useState } from 'react';
import type { DisplayView } from '#contract/display.ts';
import { type Chime, openChime } from './chime.ts';
import { type Arrivals, arrivals, type Call, hasNew, isFresh } from './fresh.ts';

/** A call grows calm at most this late. */
const TICK_MS = 1_000;

export function useCalls(view: DisplayView | null): (call: Call) => boolean {
  const chime = useRef<Chime | null>(null);
  const known = useRef<Arrivals | null>(null);
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const opened = openChime();
    chime.current = opened;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, []);
  useEffect(() => {
    if (!view) return;
    if (hasNew(known.current, view)) chime.current?.play();
    const localMs = performance.now();
    known.current = arrivals(known.current, view, localMs);
    setNow(localMs);
  }, [view]);
  return (call) => known.current !== null && isFresh(known.current, call, now);
}
