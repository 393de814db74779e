// Listens for signs of life from the station, and asks for one where it is silent.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Station } from '#contract/contract.ts';
import { isLost, PROBE_EVERY_MS, PROBE_LIMIT_MS, sleptThrough } from './contact.ts';
import type { Link } from './link.ts';
import type { Open } from './use-live.ts';

/** Often: what one check misses is added to the silence before a desk sounds. */
const CHECK_MS = 250;

/**
 * A view of its own, opened and let go: it shows that the host's engine answers, and not only that a wire is open.
 * Calling it off ends the view without an error, so only a value counts.
 */
async function answers(open: Open<unknown>, station: Station): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PROBE_LIMIT_MS);
    for await (const _ of await open(station, signal)) return true;
  } catch {
    // Silence is the answer: the watch below counts it.
  }
  return false;
}

function useProbe(link: Link, open: Open<unknown>, hear: () => void): void {
  const station = link.state === 'connected' ? link.station : null;
  useEffect(() => {
    if (!station) return;
    let isOver = false;
    const timer = setInterval(() => {
      void answers(open, station).then((heard) => {
        if (heard && !isOver) hear();
      });
    }, PROBE_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [station, open, hear]);
}

/**
 * Since when (performance.now) this screen can no longer be trusted to show, or sound, what happens; null while it can.
 * `open` is the window's own view, and must be stable.
 */
export function useLostSince(link: Link, open: Open<unknown>, live: unknown): number | null {
  const heardAt = useRef(performance.now());
  const [lostSince, setLostSince] = useState<number | null>(null);
  const hear = useCallback(() => {
    heardAt.current = performance.now();
    setLostSince(null);
  }, []);
  useProbe(link, open, hear);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new view is a sign of life
  useEffect(hear, [live]);
  useEffect(() => {
    let checkedAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (sleptThrough(checkedAt, now)) heardAt.current = now;
      checkedAt = now;
      setLostSince(isLost(heardAt.current, now) ? heardAt.current : null);
    }, CHECK_MS);
    return () => clearInterval(timer);
  }, []);
  return lostSince;
}

export const useIsLost = (link: Link, open: Open<unknown>, live: unknown): boolean =>
  useLostSince(link, open, live) !== null;
