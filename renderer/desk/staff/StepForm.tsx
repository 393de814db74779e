// One small form of the staff panel: a heading, what is to be changed, the button, and what became of it.
import type { FormEvent, ReactNode } from 'react';
import type { WriteState } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

type Props = {
  title?: string;
  save: string;
  done: string;
  step: { state: WriteState; isBusy: boolean; isDone: boolean };
  onSubmit: () => void;
  children: ReactNode;
};

export function StepForm({ title, save, done, step, onSubmit, children }: Props) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="stack step" onSubmit={submit} noValidate>
      {title && <h3>{title}</h3>}
      {children}
      <Button submits onPress={() => {}} isOff={step.isBusy}>
        {step.isBusy ? t('write.sending') : save}
      </Button>
      <p role="status" className="done-note">
        {step.isDone && done}
      </p>
      <WriteNote of={step.state} />
    </form>
  );
}
