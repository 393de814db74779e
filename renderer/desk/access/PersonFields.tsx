// The three fields that make a staff member: name, PIN, and the PIN once more.
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { EMPTY_PIN, NewPin } from './NewPin.tsx';
import { NAME_MAX, type PersonForm, problemWith } from './person-checks.ts';

type Props = { form: PersonForm; onChange: (form: PersonForm) => void; isTried: boolean };

export const EMPTY_PERSON: PersonForm = { name: '', ...EMPTY_PIN };

export function PersonFields({ form, onChange, isTried }: Props) {
  const { t } = useWords();
  const problem = isTried ? problemWith('name', form) : null;
  return (
    <>
      <TextField
        label={t('access.name')}
        maxLength={NAME_MAX}
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        error={problem && t(problem)}
      />
      <NewPin form={form} onChange={(pin) => onChange({ ...form, ...pin })} isTried={isTried} />
    </>
  );
}
