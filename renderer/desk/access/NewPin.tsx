// A new PIN, typed twice: nobody sees what they type.
import { PinField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { type PinForm, problemWithPin } from './person-checks.ts';

export const EMPTY_PIN: PinForm = { pin: '', pinAgain: '' };

type Props = { form: PinForm; onChange: (form: PinForm) => void; isTried: boolean };

export function NewPin({ form, onChange, isTried }: Props) {
  const { t } = useWords();
  const error = (field: keyof PinForm) => {
    const problem = isTried ? problemWithPin(field, form) : null;
    return problem && t(problem);
  };
  return (
    <>
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
