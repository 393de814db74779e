// One write from one place on the screen: sent once, shown while it is under way, asked again until it is answered.
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Station } from '#contract/contract.ts';
import type { Link } from '../../client/link.ts';
import type { Refusal } from '../../text/desk/refusals.ts';
import { askUntilAnswered } from './attempt.ts';

export type Answer<V> = { ok: true; value: V } | { ok: false; refusal: Refusal };
export type Call<I, V> = (desk: Station['desk'], input: I & { requestId: string }) => Promise<Answer<V>>;

export type WriteState =
  | { is: 'idle' }
  | { is: 'sending' }
  | { is: 'retrying' }
  | { is: 'refused'; refusal: Refusal };

type Write<I, V> = {
  state: WriteState;
  /** Null when a write is under way already, or when nobody waits for the answer any more. */
  send: (input: I) => Promise<Answer<V> | null>;
};

const LinkContext = createContext<Link>({ state: 'lost' });
export const LinkProvider = LinkContext.Provider;
export const useLink = (): Link => useContext(LinkContext);

/** `call` must be stable (declared outside the component). */
export function useWrite<I, V = unknown>(call: Call<I, V>): Write<I, V> {
  const [state, setState] = useState<WriteState>({ is: 'idle' });
  const link = useContext(LinkContext);
  // Each try takes the newest wire: the one that was there may have died with the host.
  const newest = useRef(link);
  const wakers = useRef(new Set<() => void>());
  useEffect(() => {
    newest.current = link;
    // A new wire is asked at once: what was asked on the old one is answered by nobody.
    if (link.state === 'connected') for (const wake of [...wakers.current]) wake();
  }, [link]);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const send = useCallback(
    async (input: I) => {
      if (underWay.current) return null;
      const stop = new AbortController();
      underWay.current = stop;
      setState({ is: 'sending' });
      const wait = (ms: number) => untilWoken(wakers.current, ms);
      const named = { ...input, requestId: crypto.randomUUID() };
      const answer = await askUntilAnswered({
        ask: async () => {
          if (newest.current.state === 'lost') throw new Error('no wire to the station');
          return call(newest.current.station.desk, named);
        },
        onSilence: () => setState({ is: 'retrying' }),
        wait,
        signal: stop.signal,
      });
      underWay.current = null;
      if (answer) setState(answer.ok ? { is: 'idle' } : { is: 'refused', refusal: answer.refusal });
      return answer;
    },
    [call],
  );
  return { state, send };
}

function untilWoken(wakers: Set<() => void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      wakers.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    wakers.add(wake);
  });
}

export const isBusy = (state: WriteState): boolean => state.is === 'sending' || state.is === 'retrying';
