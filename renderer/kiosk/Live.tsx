// Says aloud, through a screen reader, what has changed in a chain without taking the focus.
import type { RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { type KioskWords, useWords } from './kiosk-text.ts';
import { type Origin, ringWords } from './ring-words.ts';

/** The newest of it in two sentences. */
export function saidOf(chain: RingChain, origin: Origin, { t, language }: KioskWords): string {
  const { title, more } = ringWords(chain, origin);
  return `${t(title)}. ${t(more, { time: clockTime(chain.talkingAt ?? 0, language) })}`;
}

export function Live({ chain, origin }: { chain: RingChain | null; origin: Origin }) {
  const words = useWords();
  return (
    <p aria-live="polite" className="visually-hidden">
      {chain && saidOf(chain, origin, words)}
    </p>
  );
}
