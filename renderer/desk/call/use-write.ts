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

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `call` must be stable (declared outside the component). */
export function useWrite<I, V = unknown>(call: Call<I, V>): Write<I, V> {
  const [state, setState] = useState<WriteState>({ is: 'idle' });
  const link = useContext(LinkContext);
  // Each try takes the newest wire: the one that was there may have died with the host.
  const newest = useRef(link);
  useEffect(() => {
    newest.current = link;
  }, [link]);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const send = useCallback(
    async (input: I) => {
      if (underWay.current) return null;
      const stop = new AbortController();
      underWay.current = stop;
      setState({ is: 'sending' });
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

export const isBusy = (state: WriteState): boolean => state.is === 'sending' || state.is === 'retrying';
