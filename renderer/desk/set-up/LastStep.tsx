// The end of the first run: what is still missing, said plainly, and the button that puts the station to use.
import { useEffect, useState } from 'react';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { stepsLeft } from './progress.ts';
import { StepButtons } from './StepButtons.tsx';
import type { StepProps } from './steps.ts';

const readSettings: Call<object, OfficeSettings> = (desk, input) => desk.officeSettings(input);
const finish: Call<object, unknown> = (desk, input) => desk.finishSetUp(input);

export function LastStep({ view, onDone, onBack }: StepProps) {
  const { t } = useWords();
  const reading = useWrite(readSettings);
  const finishing = useWrite(finish);
  const [missing, setMissing] = useState<OfficeSettings['missing'] | null>(null);
  const { send } = reading;
  useEffect(() => {
    void send({}).then((answer) => {
      if (answer?.ok) setMissing(answer.value.missing);
    });
  }, [send]);
  const left = stepsLeft({ access: view.access, steps: view.setUp?.steps ?? {} });
  const names = left.map(({ title }) => t(title)).join(', ');

  return (
    <div className="set-up__form">
      <p className="lead">{t('setUp.lastLead')}</p>
      {left.length > 0 && <p className="field__error">{t('setUp.lastOpen', { steps: names })}</p>}
      {missing && missing.length === 0 && <p>{t('setUp.nothingMissing')}</p>}
      {missing && missing.length > 0 && (
        <>
          <p>{t('setUp.missing')}</p>
          <ul className="set-up__missing">
            {missing.map((what) => (
              <li key={what}>
                {t(`goLive.need.${what}`)}. {t(`goLive.fix.${what}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <WriteNote of={reading.state} />
      <WriteNote of={finishing.state} />
      <StepButtons
        onward={
          <Button
            kind="primary"
            isOff={left.length > 0 || isBusy(finishing.state)}
            onPress={() => void finishing.send({})}
          >
            {t('setUp.finish')}
          </Button>
        }
        onBack={onBack}
        onDone={onDone}
      />
    </div>
  );
}
