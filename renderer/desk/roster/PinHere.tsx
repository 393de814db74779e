// Whoever was asked stands at this desk: their PIN here is their yes.
import { type FormEvent, useState } from 'react';
import { isPin } from '../access/person-checks.ts';
import { isBusy, type WriteState } from '../call/use-write.ts';
import { Button } from '../parts/Button.tsx';
import { PinField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';

type Props = { who: { name: string }; state: WriteState; onSubmit: (pin: string) => void };

export function PinHere({ who, state, onSubmit }: Props) {
  const { t } = useWords();
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isPin(pin) || isBusy(state)) return;
    onSubmit(pin);
    setPin('');
    setTried(false);
  };
  return (
    <form className="roster__pin" onSubmit={submit} noValidate>
      <PinField
        label={t('roster.pinHere', { name: who.name })}
        value={pin}
        onChange={setPin}
        error={isTried && !isPin(pin) ? t('access.pinShape') : null}
      />
      <Button submits onPress={() => {}} isOff={isBusy(state)}>
        {t('roster.take')}
      </Button>
    </form>
  );
}
