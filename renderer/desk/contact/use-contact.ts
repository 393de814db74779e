// Listens for signs of life from the station, and asks for one where it is silent.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Station } from '#contract/contract.ts';
import type { Link } from '../../client/link.ts';
import { isLost, PROBE_EVERY_MS, PROBE_LIMIT_MS, sleptThrough } from './contact.ts';

const CHECK_MS = 1_000;

/**
 * A view of its own, opened and let go: it shows that the host's engine answers, and not only that a wire is open.
 * Calling it off ends the view without an error, so only a value counts.
 */
async function answers(station: Station): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PROBE_LIMIT_MS);
    for await (const _ of await station.desk.view(undefined, { signal })) return true;
  } catch {
    // Silence is the answer: the watch below counts it.
  }
  return false;
}

function useProbe(link: Link, hear: () => void): void {
  const station = link.state === 'connected' ? link.station : null;
  useEffect(() => {
    if (!station) return;
    let isOver = false;
    const timer = setInterval(() => {
      void answers(station).then((heard) => {
        if (heard && !isOver) hear();
      });
    }, PROBE_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [station, hear]);
}

/** True when this screen can no longer be trusted to show, or sound, what happens. */
export function useIsLost(link: Link, live: unknown): boolean {
  const heardAt = useRef(performance.now());
  const [lost, setLost] = useState(false);
  const hear = useCallback(() => {
    heardAt.current = performance.now();
    setLost(false);
  }, []);
  useProbe(link, hear);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new view is a sign of life
  useEffect(hear, [live]);
  useEffect(() => {
    let checkedAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (sleptThrough(checkedAt, now)) heardAt.current = now;
      checkedAt = now;
      setLost(isLost(heardAt.current, now));
    }, CHECK_MS);
    return () => clearInterval(timer);
  }, []);
  return lost;
}
