// A new PIN for somebody who forgot theirs. They type it themselves; the manager need not know it.
import { useState } from 'react';
import { EMPTY_PIN, NewPin } from '../access/NewPin.tsx';
import { isNewPin } from '../access/person-checks.ts';
import type { Call } from '../call/use-write.ts';
import { useWords } from '../words.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';

const setPin: Call<{ staff: string; pin: string }, unknown> = (desk, input) => desk.setPin(input);

export function NewPinFor({ staff, name }: { staff: string; name: string }) {
  const { t } = useWords();
  const step = useStep(setPin);
  const [form, setForm] = useState(EMPTY_PIN);
  const submit = async () => {
    if (await step.submit({ staff, pin: form.pin }, isNewPin(form))) setForm(EMPTY_PIN);
  };
  return (
    <StepForm
      title={t('staffing.newPin')}
      save={t('staffing.savePin')}
      done={t('staffing.pinSaved')}
      step={step}
      onSubmit={() => void submit()}
    >
      <p className="lead">{t('staffing.newPinLead', { name })}</p>
      <NewPin form={form} onChange={setForm} isTried={step.isTried} />
    </StepForm>
  );
}
