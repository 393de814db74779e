// React's side of the wire: the link's state, and live values that take themselves up again after a restart.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Station } from '#contract/contract.ts';
import { currentLink, type Link, onLink } from './link.ts';

export const useStation = (): Link => useSyncExternalStore(onLink, currentLink);

export type Open<T> = (station: Station, signal: AbortSignal) => Promise<AsyncIterable<T>>;

/** Waiting a little before asking again keeps a failing host from being hammered. */
const RETRY_MS = 500;

async function follow<T>(open: Open<T>, station: Station, signal: AbortSignal, show: (value: T) => void) {
  while (!signal.aborted) {
    try {
      for await (const value of await open(station, signal)) {
        if (signal.aborted) return;
        show(value);
      }
    } catch {
      // The link's own state tells the person; here we only ask again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** The newest value, or null before the first. `open` must be stable (declared outside the component). */
export function useLive<T>(link: Link, open: Open<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  const station = link.state === 'connected' ? link.station : null;
  useEffect(() => {
    if (!station) return;
    const stop = new AbortController();
    void follow(open, station, stop.signal, setValue);
    return () => stop.abort();
  }, [station, open]);
  return value;
}
