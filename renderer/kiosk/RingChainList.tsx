// The steps from the press to a talk with an adviser, each with its pictogram. A tick and a time stand only where a fact is
// stored.
import { BellIcon, Chat2Icon, CheckmarkIcon, DoorOpenIcon, EyeIcon, PersonIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';
import { type Origin, ringSteps, type Step } from './ring-words.ts';

const PICTOGRAM: Record<Step['what'], ReactNode> = {
  rang: <BellIcon aria-hidden />,
  seen: <EyeIcon aria-hidden />,
  coming: <PersonIcon aria-hidden />,
  door: <DoorOpenIcon aria-hidden />,
  talk: <Chat2Icon aria-hidden />,
};

type Props = { chain: RingChain; origin: Origin; isTight?: boolean };

export function RingChainList({ chain, origin, isTight = false }: Props) {
  const { t, language } = useWords();
  return (
    <ol className="chain" aria-label={t('steps')}>
      {ringSteps(chain, origin, isTight).map(({ what, label, isDone, at }) => (
        <li key={label} className={isDone ? 'done' : 'ahead'}>
          <span className="chain-mark">{PICTOGRAM[what]}</span>
          <span className="chain-words">
            {t(label)}
            <span className="visually-hidden">
              {isDone ? ` (${t('stepDone')})` : ` (${t('stepNotYet')})`}
            </span>
            {isDone && (
              <span className="chain-when">
                <CheckmarkIcon aria-hidden />
                {at !== null && <time>{clockTime(at, language)}</time>}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
