// The window's own name: all that is seen of this desk while another is in front. The shell looks for its mark.
import { useEffect } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { RINGING_MARK } from '#contract/ringing-title.ts';
import { useWords } from '../words.ts';

export function useTabTitle(view: DeskView): void {
  const { t } = useWords();
  const isHere = view.access.state === 'signed-in';
  // Kept since the night: no one stands outside now, and an empty building needs no window in front.
  const rings = view.rings.some(({ phase, chain }) => phase === 'ringing' && (!chain.held || isHere));
  const words = t(rings ? 'browser.tabRinging' : 'browser.tab', { desk: view.desk });
  const title = rings ? `${RINGING_MARK}${words}` : words;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
