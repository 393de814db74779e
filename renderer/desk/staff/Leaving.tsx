// Somebody has left the office. Asked twice, because they are signed out everywhere at once.
import { useState } from 'react';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

const left: Call<{ staff: string }, unknown> = (desk, input) => desk.staffLeft(input);

export function Leaving({ staff, name }: { staff: string; name: string }) {
  const { t } = useWords();
  const { state, send } = useWrite(left);
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="stack step">
      <h3>{t('staffing.left')}</h3>
      <p className="lead">{t('staffing.leftLead', { name })}</p>
      {isAsking ? (
        <Ask question={t('staffing.leftSure', { name })} onCancel={() => setAsking(false)}>
          <Button onPress={() => void send({ staff })} isOff={isBusy(state)}>
            {isBusy(state) ? t('write.sending') : t('staffing.leftYes')}
          </Button>
        </Ask>
      ) : (
        <Button onPress={() => setAsking(true)}>{t('staffing.left')}</Button>
      )}
      <WriteNote of={state} />
    </section>
  );
}
