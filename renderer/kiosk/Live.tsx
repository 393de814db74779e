// Says aloud, through a screen reader, what has changed in a chain without taking the focus.
import type { RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';
import { type Origin, ringWords } from './ring-words.ts';

export function Live({ chain, origin }: { chain: RingChain | null; origin: Origin }) {
  const { t, language } = useWords();
  const words = chain && ringWords(chain, origin);
  return (
    <p aria-live="polite" className="visually-hidden">
      {words && `${t(words.title)}. ${t(words.more, { time: clockTime(chain.talkingAt ?? 0, language) })}`}
    </p>
  );
}
