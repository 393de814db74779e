// Name and PIN in one form: to sign in, and to answer the bell at a locked desk.
import { type FormEvent, type ReactNode, useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { isBusy, type WriteState } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { PinField, SelectField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { isPin } from './person-checks.ts';

type Props = {
  staff: DeskView['staff'];
  submit: string;
  state: WriteState;
  onSubmit: (who: { staff: string; pin: string }) => void;
  children?: ReactNode;
};

export function WhoAndPin({ staff, submit, state, onSubmit, children }: Props) {
  const { t } = useWords();
  const [who, setWho] = useState('');
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!who || !isPin(pin) || isBusy(state)) return;
    onSubmit({ staff: who, pin });
    setPin('');
    setTried(false);
  };

  return (
    <form className="who-and-pin" onSubmit={send} noValidate>
      <SelectField
        label={t('access.who')}
        value={who}
        onChange={setWho}
        empty={t('common.choose')}
        options={staff.map(({ id, name, role }) => ({ value: id, label: `${name} (${t(`role.${role}`)})` }))}
        error={isTried && !who ? t('access.nobodyChosen') : null}
      />
      <PinField
        label={t('access.pin')}
        value={pin}
        onChange={setPin}
        error={isTried && !isPin(pin) ? t('access.pinShape') : null}
      />
      <div className="who-and-pin__buttons">
        <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
          {isBusy(state) ? t('write.sending') : submit}
        </Button>
        {children}
      </div>
      <WriteNote of={state} />
    </form>
  );
}
