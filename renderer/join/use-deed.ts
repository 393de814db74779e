// One deed from one form: done once at a time, and what became of it in one sentence.
import { useState } from 'react';
import type { JoinKey } from '../text/join/catalogue.ts';
import { type Deed, make } from './relay.ts';
import { useAround } from './words.ts';

export type DeedState = { is: 'idle' } | { is: 'doing' } | { is: 'done' } | { is: 'wrong'; why: JoinKey };

export function useDeed(): { state: DeedState; does: (deed: Deed) => void } {
  const { link } = useAround();
  const [state, setState] = useState<DeedState>({ is: 'idle' });
  return {
    state,
    does: (deed) => {
      if (state.is === 'doing') return;
      setState({ is: 'doing' });
      void make(link, deed).then((why) => setState(why ? { is: 'wrong', why } : { is: 'done' }));
    },
  };
}
