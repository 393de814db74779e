// The two questions anybody who waits may answer, one touch away, with what was chosen standing on them.
import { ArmchairIcon, CheckmarkIcon, LanguageIcon } from '@navikt/aksel-icons';
import { INTERPRETER_OWN } from '../../text/wishes.ts';
import { type KioskWords, useWords } from '../kiosk-text.ts';
import type { WishesHere } from './use-wishes.ts';
import { WishesNote } from './WishesNote.tsx';

export type Asking = 'interpreter' | 'needs';

type Props = {
  here: WishesHere;
  /** False while nobody is in the building: then there is nothing to wait for here. */
  isWaiting: boolean;
  onAsk: (what: Asking) => void;
};

export function WishButtons({ here, isWaiting, onAsk }: Props) {
  const words = useWords();
  const { t } = words;
  const { interpreter, needs } = here.wishes;
  return (
    <section className="wishes">
      {(interpreter !== null || needs.length > 0) && <WishesNote here={here} />}
      <div className="pair">
        <button type="button" className="answer tile" onClick={() => onAsk('interpreter')}>
          {interpreter ? (
            <CheckmarkIcon aria-hidden className="icon" />
          ) : (
            <LanguageIcon aria-hidden className="icon" />
          )}
          <span>{interpreterWords(here, words)}</span>
        </button>
        {isWaiting && (
          <button type="button" className="answer tile" onClick={() => onAsk('needs')}>
            {needs.length > 0 ? (
              <CheckmarkIcon aria-hidden className="icon" />
            ) : (
              <ArmchairIcon aria-hidden className="icon" />
            )}
            <span className="answer-words">
              {t('needMore')}
              <span className="answer-more">
                {needs.length > 0 ? needs.map((need) => t(`need.${need}`)).join(', ') : t('needMoreHint')}
              </span>
            </span>
          </button>
        )}
      </div>
    </section>
  );
}

function interpreterWords({ wishes: { interpreter } }: WishesHere, { t }: KioskWords): string {
  if (!interpreter) return t('needInterpreter');
  return t('needInterpreterSaid', {
    language: INTERPRETER_OWN[interpreter]?.name ?? t(`interpreter.${interpreter}`),
  });
}
