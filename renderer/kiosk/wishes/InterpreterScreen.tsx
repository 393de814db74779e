// In which language an interpreter is needed: each by the name its own readers know, with the screen's word under it.
import { SignLanguageTwoHandsIcon } from '@navikt/aksel-icons';
import { INTERPRETER_LANGUAGES, type InterpreterLanguage } from '#contract/wish-choices.ts';
import { INTERPRETER_OWN } from '../../text/wishes.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { useWords } from '../kiosk-text.ts';
import type { WishesHere } from './use-wishes.ts';

type Props = { here: WishesHere; onDone: () => void };

export function InterpreterScreen({ here, onDone }: Props) {
  const { t } = useWords();
  const choose = (interpreter: InterpreterLanguage | null) => {
    here.change({ interpreter });
    onDone();
  };
  return (
    <>
      <Heading>{t('interpreterTitle')}</Heading>
      <div className="push" />
      <ul className="tiles">
        {INTERPRETER_LANGUAGES.map((language) => (
          <li key={language}>
            <Tile
              language={language}
              isChosen={here.wishes.interpreter === language}
              onChoose={() => choose(language)}
            />
          </li>
        ))}
        <li>
          <button type="button" className="answer tile" onClick={() => choose(null)}>
            {t('interpreterNone')}
          </button>
        </li>
      </ul>
      <BackButton onBack={onDone} />
    </>
  );
}

type TileProps = { language: InterpreterLanguage; isChosen: boolean; onChoose: () => void };

function Tile({ language, isChosen, onChoose }: TileProps) {
  const { t } = useWords();
  const own = INTERPRETER_OWN[language];
  return (
    <button type="button" className="answer tile" aria-pressed={isChosen} onClick={onChoose}>
      {language === 'sign' && <SignLanguageTwoHandsIcon aria-hidden className="icon" />}
      <span className="answer-words">
        {own && (
          <span className="tile-name" lang={own.lang} dir={own.dir}>
            {own.name}
          </span>
        )}
        <span className={own ? 'answer-more' : 'tile-name'}>{t(`interpreter.${language}`)}</span>
      </span>
    </button>
  );
}
