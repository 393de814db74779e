// Sounds at each step of the ring on the screen, and says for how long the screen is to be lit.
import { useEffect, useRef, useState } from 'react';
import type { RingChain } from '#contract/kiosk.ts';
import { newsSince, stepOf } from './ring-news.ts';
import { playNews } from './ring-tones.ts';

/** Long enough to be seen by somebody who looks up at the tone; one steady light, never a flash. */
const LIT_MS = 3_000;

/** id: whose chain it is, so that another person's ring begins anew. */
export function useRingNews(id: string | null, chain: RingChain | null): boolean {
  const [isLit, setLit] = useState(false);
  const shown = useRef<ReturnType<typeof stepOf> | null>(null);
  useEffect(() => {
    const was = shown.current;
    shown.current = id !== null && chain ? stepOf(id, chain) : null;
    const news = shown.current && newsSince(was, shown.current);
    if (!news) return;
    playNews(news);
    // When the ring takes the screen, all of it changes colour: that is the light.
    if (news !== 'heard') setLit(true);
  }, [id, chain]);
  useEffect(() => {
    if (!isLit) return;
    const timer = setTimeout(() => setLit(false), LIT_MS);
    return () => clearTimeout(timer);
  }, [isLit]);
  return isLit;
}
