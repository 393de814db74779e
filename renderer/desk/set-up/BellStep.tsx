// The bell is tried with a real finger on the real button: what is shown here has come the whole way.
import { BellTold } from '../bell-test/BellTold.tsx';
import { bellStage } from '../bell-test/bell-stage.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { StepButtons } from './StepButtons.tsx';
import type { StepProps } from './steps.ts';

const beginTest: Call<object, unknown> = (desk, input) => desk.beginBellTest(input);
const endTest: Call<object, unknown> = (desk, input) => desk.endBellTest(input);

export function BellStep({ view, onDone, onBack }: StepProps) {
  const { t } = useWords();
  const begin = useWrite(beginTest);
  const end = useWrite(endTest);
  if (!view.setUp) return null;
  const { steps, bellTest } = view.setUp;
  const stage = bellStage(bellTest, steps.bell === 'done');

  const confirm = async (): Promise<void> => {
    const answer = await end.send({});
    if (answer?.ok && stage === 'answered') onDone();
  };
  const start = (words: 'setUp.bellBegin' | 'setUp.bellAgain', kind: 'primary' | 'secondary') => (
    <Button kind={kind} onPress={() => void begin.send({})} isOff={isBusy(begin.state)}>
      {t(words)}
    </Button>
  );

  return (
    <div className="set-up__form">
      <p className="lead">{t('setUp.bellLead')}</p>
      <div role="status" className="set-up__bell">
        <BellTold stage={stage} test={view.setUp.bellTest} />
      </div>
      {stage === 'heard' && (
        <Button kind="primary" onPress={() => void confirm()} isOff={isBusy(end.state)}>
          {t('setUp.bellYes')}
        </Button>
      )}
      {stage === 'before' && start('setUp.bellBegin', 'primary')}
      {stage === 'not-heard' && start('setUp.bellAgain', 'primary')}
      {stage === 'done' && start('setUp.bellAgain', 'secondary')}
      <WriteNote of={begin.state} />
      <WriteNote of={end.state} />
      <StepButtons
        onward={
          (stage === 'done' || stage === 'answered') && (
            <Button kind="primary" onPress={stage === 'done' ? onDone : () => void confirm()}>
              {t('setUp.onward')}
            </Button>
          )
        }
        onBack={onBack}
        onDone={onDone}
        skip={
          stage === 'done' || stage === 'answered' ? undefined : { step: 'bell', means: t('setUp.bellSkip') }
        }
      />
    </div>
  );
}
