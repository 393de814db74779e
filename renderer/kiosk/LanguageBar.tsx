// The languages in their own names, and what is stored: in the same place on every screen (R32).
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { useWords } from './kiosk-text.ts';

type Props = { languages: Language[]; onLanguage: (language: Language) => void; onPrivacy: () => void };

export function LanguageBar({ languages, onLanguage, onPrivacy }: Props) {
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
      <button type="button" className="chip quiet" onClick={onPrivacy}>
        {t('privacy')}
      </button>
    </nav>
  );
}
