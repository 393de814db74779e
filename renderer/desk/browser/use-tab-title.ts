// The tab's own name: all that is seen of this desk while another tab is in front.
import { useEffect } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';

export function useTabTitle(view: DeskView): void {
  const { t } = useWords();
  const rings = view.rings.some(({ phase }) => phase === 'ringing');
  const title = t(rings ? 'browser.tabRinging' : 'browser.tab', { desk: view.desk });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
