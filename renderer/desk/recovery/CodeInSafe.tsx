// Whether a recovery code lies in the safe, and a new one for a manager who types their PIN once more.
import { type FormEvent, useState } from 'react';
import { isPin } from '../access/person-checks.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { PinField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { useShowCode } from './show-code.ts';

const make: Call<{ pin: string }, { recoveryCode: string | null }> = (desk, input) =>
  desk.makeRecoveryCode(input);

export function CodeInSafe({ hasCode }: { hasCode: boolean }) {
  const { t } = useWords();
  const { state, send } = useWrite(make);
  const showCode = useShowCode();
  const [isAsking, setAsking] = useState(false);
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isPin(pin)) return;
    const answer = await send({ pin });
    setPin('');
    setTried(false);
    if (answer?.ok) showCode(answer.value);
  };

  return (
    <section className="stack">
      <h3>{t('recovery.codeTitle')}</h3>
      <p className={hasCode ? 'lead' : 'write-note'}>{t(hasCode ? 'recovery.has' : 'recovery.hasNone')}</p>
      {isAsking ? (
        <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
          <PinField
            label={t('recovery.yourPin')}
            value={pin}
            onChange={setPin}
            error={isTried && !isPin(pin) ? t('access.pinShape') : null}
          />
          <div className="buttons">
            <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
              {isBusy(state) ? t('write.sending') : t('recovery.make')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
          </div>
          <WriteNote of={state} />
        </form>
      ) : (
        <Button onPress={() => setAsking(true)}>{t('recovery.make')}</Button>
      )}
    </section>
  );
}
