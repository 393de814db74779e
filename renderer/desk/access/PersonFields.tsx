// The three fields that make a staff member: name, PIN, and the PIN once more.

import { PinField, TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { NAME_MAX, type PersonForm, problemWith } from './person-checks.ts';

type Props = { form: PersonForm; onChange: (form: PersonForm) => void; isTried: boolean };

export const EMPTY_PERSON: PersonForm = { name: '', pin: '', pinAgain: '' };

export function PersonFields({ form, onChange, isTried }: Props) {
  const { t } = useWords();
  const error = (field: keyof PersonForm) => {
    const problem = isTried ? problemWith(field, form) : null;
    return problem && t(problem);
  };
  return (
    <>
      <TextField
        label={t('access.name')}
        maxLength={NAME_MAX}
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        error={error('name')}
      />
      <PinField
        label={t('access.newPin')}
        value={form.pin}
        onChange={(pin) => onChange({ ...form, pin })}
        error={error('pin')}
      />
      <PinField
        label={t('access.repeatPin')}
        value={form.pinAgain}
        onChange={(pinAgain) => onChange({ ...form, pinAgain })}
        error={error('pinAgain')}
      />
    </>
  );
}
