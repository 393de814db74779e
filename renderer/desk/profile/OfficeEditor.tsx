// The office's name and languages; and in the panel, how soon an untouched desk locks itself.
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { SelectField, TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { Check } from './Check.tsx';
import type { EditorProps } from './editor.ts';
import { Tip } from './Tip.tsx';

/** As in the contract: what fits one line of a kiosk. */
const NAME_MAX = 60;
const MINUTES_DIGITS = 3;
const LANGUAGES = Object.keys(LANGUAGE_TABLE) as Language[];

const startingWith = (first: Language, languages: readonly Language[]): Language[] => [
  first,
  ...languages.filter((one) => one !== first),
];

export function OfficeEditor({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { languages } = draft;
  const toggle = (code: Language, isOn: boolean) => {
    const rest = languages.filter((one) => one !== code);
    onChange({ ...draft, languages: isOn ? [...rest, code] : rest });
  };
  return (
    <>
      <TextField
        label={t('profile.name')}
        maxLength={NAME_MAX}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={wrong('name')}
      />
      <Tip>{t('profile.nameTip')}</Tip>
      <fieldset className="choices choices--3">
        <legend>{t('profile.languages')}</legend>
        {LANGUAGES.map((code) => (
          <Check
            key={code}
            label={LANGUAGE_TABLE[code].name}
            isOn={languages.includes(code)}
            onChange={(isOn) => toggle(code, isOn)}
          />
        ))}
      </fieldset>
      {wrong('languages') && <p className="field__error">{wrong('languages')}</p>}
      {languages.length > 1 && (
        <SelectField
          label={t('profile.firstLanguage')}
          value={languages[0] ?? ''}
          onChange={(first) => onChange({ ...draft, languages: startingWith(first as Language, languages) })}
          options={languages.map((code) => ({ value: code, label: LANGUAGE_TABLE[code].name }))}
        />
      )}
    </>
  );
}

export function OfficeAndLockEditor(props: EditorProps) {
  const { t } = useWords();
  const { draft, onChange, wrong } = props;
  return (
    <>
      <OfficeEditor {...props} />
      <TextField
        label={t('profile.idleLock')}
        maxLength={MINUTES_DIGITS}
        value={draft.idleLockMinutes}
        onChange={(text) => onChange({ ...draft, idleLockMinutes: text.replace(/\D/g, '') })}
        error={wrong('desk.idleLockMinutes')}
      />
      <Tip>{t('profile.idleLockTip')}</Tip>
    </>
  );
}
