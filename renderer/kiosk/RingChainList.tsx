// The steps from the press to a talk with an adviser. A tick and a time stand only where a fact is stored.
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';
import { type Origin, ringSteps } from './ring-words.ts';

export function RingChainList({ chain, origin }: { chain: RingChain; origin: Origin }) {
  const { t, language } = useWords();
  return (
    <ol className="chain" aria-label={t('steps')}>
      {ringSteps(chain, origin).map(({ label, isDone, at }) => (
        <li key={label} className={isDone ? 'done' : 'ahead'}>
          <span className="chain-mark">{isDone && <CheckmarkIcon aria-hidden />}</span>
          <span className="chain-words">
            {t(label)}
            <span className="visually-hidden">
              {isDone ? ` (${t('stepDone')})` : ` (${t('stepNotYet')})`}
            </span>
            {at !== null && <time>{clockTime(at, language)}</time>}
          </span>
        </li>
      ))}
    </ol>
  );
}
