// A machine that was given a station's file and has none of its own yet: one question, and what came of the answer.
import { type FormEvent, useState } from 'react';
import type { Restoring } from '#contract/desk/move.ts';
import { PASSPHRASE_MAX } from '#core/move/passphrase.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';

const restoreStation: Call<{ passphrase: string }, unknown> = (desk, input) => desk.restoreStation(input);

export function RestorePage({ restoring: { file, step } }: { restoring: Restoring }) {
  const { t } = useWords();
  const { state, send } = useWrite(restoreStation);
  const [passphrase, setPassphrase] = useState('');
  const isUnderWay = step.is === 'working' || step.is === 'done';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.trim() !== '' && !isUnderWay && !isBusy(state)) void send({ passphrase });
  };
  return (
    <main className="access">
      <form className="card" onSubmit={submit} noValidate>
        <h2>{t('restore.title')}</h2>
        {step.is === 'refused' && (
          <p role="alert" className="move__trouble">
            {t(`restore.why.${step.why}`)} {step.why !== 'has-data' && t('restore.nothingYet')}
          </p>
        )}
        {isUnderWay ? (
          <p role="status" className="lead">
            {step.is === 'working' ? t('restore.working', { percent: step.percent }) : t('restore.done')}
          </p>
        ) : (
          <>
            <p className="lead">{t('restore.lead', { file })}</p>
            <p>{t('restore.hint')}</p>
            <TextField
              label={t('restore.passphrase')}
              maxLength={PASSPHRASE_MAX}
              value={passphrase}
              onChange={setPassphrase}
            />
            <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
              {isBusy(state) ? t('write.sending') : t('restore.open')}
            </Button>
          </>
        )}
        <WriteNote of={state} />
      </form>
    </main>
  );
}
