// One sentence of the office's own in every language that the screens can speak.
import { useId } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { useWords } from '../words.ts';

/** As in the contract: two lines of a screen. */
const TEXT_MAX = 200;
const LANGUAGES = Object.keys(LANGUAGE_TABLE) as Language[];

type Texts = Record<Language, string>;
type Props = {
  legend: string;
  texts: Texts;
  path: string;
  isLong?: boolean;
  maxLength?: number;
  onChange: (texts: Texts) => void;
  wrong: (path: string) => string | null;
};

export function TextsField(props: Props) {
  const { legend, texts, path, isLong = false, maxLength = TEXT_MAX, onChange, wrong } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className="texts">
      <legend>{legend}</legend>
      {LANGUAGES.map((code) => {
        const error = wrong(`${path}.${code}`);
        const field = {
          id: `${id}-${code}`,
          lang: code,
          value: texts[code],
          maxLength,
          'aria-label': t('profile.inLanguage', { what: legend, language: LANGUAGE_TABLE[code].name }),
          'aria-invalid': error ? true : undefined,
          'aria-describedby': error ? `${id}-${code}-error` : undefined,
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...texts, [code]: event.target.value.replace(/\s*\n\s*/g, ' ') }),
        } as const;
        return (
          <div key={code} className="field">
            <span aria-hidden="true">{LANGUAGE_TABLE[code].name}</span>
            {isLong ? <textarea rows={2} {...field} /> : <input type="text" autoComplete="off" {...field} />}
            {error && (
              <p id={`${id}-${code}-error`} className="field__error">
                {error}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
