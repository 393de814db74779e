// Everybody changes their own PIN, with the old one.
import { useState } from 'react';
import { EMPTY_PIN, NewPin } from '../access/NewPin.tsx';
import { isNewPin, isPin } from '../access/person-checks.ts';
import type { Call } from '../call/use-write.ts';
import { PinField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';

const changePin: Call<{ oldPin: string; pin: string }, unknown> = (desk, input) => desk.changePin(input);

export function OwnPin({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const step = useStep(changePin);
  const [oldPin, setOldPin] = useState('');
  const [form, setForm] = useState(EMPTY_PIN);
  const submit = async () => {
    const isComplete = isPin(oldPin) && isNewPin(form);
    if (!(await step.submit({ oldPin, pin: form.pin }, isComplete))) return;
    setOldPin('');
    setForm(EMPTY_PIN);
  };
  return (
    <Panel title={t('ownPin.title')} onClose={onClose}>
      <StepForm save={t('ownPin.save')} done={t('ownPin.saved')} step={step} onSubmit={() => void submit()}>
        <PinField
          label={t('ownPin.old')}
          value={oldPin}
          onChange={setOldPin}
          error={step.isTried && !isPin(oldPin) ? t('access.pinShape') : null}
        />
        <NewPin form={form} onChange={setForm} isTried={step.isTried} />
      </StepForm>
    </Panel>
  );
}
