// Other machines: joined in their own panel, now or at any other time.
import { isBusy } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { Tip } from '../profile/Tip.tsx';
import { useWords } from '../words.ts';
import { StepButtons, useTakeStep } from './StepButtons.tsx';
import type { StepProps } from './steps.ts';

export function MachinesStep({ view, onDone, onBack, onOpen }: StepProps) {
  const { t } = useWords();
  const { state, take } = useTakeStep(onDone);
  const how = view.machines.length > 0 ? 'done' : 'skipped';
  return (
    <div className="set-up__form">
      <p className="lead">{t('setUp.machinesLead')}</p>
      <Button onPress={() => onOpen('machines')}>{t('setUp.machinesOpen')}</Button>
      <Tip>{t('setUp.machinesSkip')}</Tip>
      <StepButtons
        onward={
          <Button kind="primary" isOff={isBusy(state)} onPress={() => void take({ step: 'machines', how })}>
            {t('setUp.onward')}
          </Button>
        }
        onBack={onBack}
        onDone={onDone}
      />
      <WriteNote of={state} />
    </div>
  );
}
