// The languages in their own names, and what is stored: in the same place on every screen (R32).
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { ReadAloud } from './aloud/ReadAloud.tsx';
import type { Aloud } from './aloud/use-aloud.ts';
import { VolumeChoice } from './aloud/VolumeChoice.tsx';
import { useWords } from './kiosk-text.ts';

type Props = {
  languages: Language[];
  aloud: Aloud;
  onLanguage: (language: Language) => void;
  /** Null where the room is needed for what is read aloud. */
  onPrivacy: (() => void) | null;
};

export function LanguageBar({ languages, aloud, onLanguage, onPrivacy }: Props) {
  const { t, language: current } = useWords();
  return (
    <nav className="language-bar" aria-label={t('languages')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className="chip"
          lang={language}
          dir={LANGUAGE_TABLE[language].dir}
          aria-pressed={language === current}
          onClick={() => onLanguage(language)}
        >
          {LANGUAGE_TABLE[language].name}
        </button>
      ))}
      <ReadAloud aloud={aloud} />
      <VolumeChoice aloud={aloud} />
      {onPrivacy && (
        <button type="button" className="chip quiet" onClick={onPrivacy}>
          {t('privacy')}
        </button>
      )}
    </nav>
  );
}
