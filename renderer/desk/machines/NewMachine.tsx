// Before there is a code: what the other machine is going to be, and how it will show it.
import { useState } from 'react';
import {
  MACHINE_CARRIERS,
  MACHINE_ROLES,
  type MachineCarrier,
  type MachineRole,
} from '#core/machine/machine.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../words.ts';

type NewPairing = { role: MachineRole; carrier: MachineCarrier };
export const openPairing: Call<NewPairing, unknown> = (desk, input) => desk.openPairing(input);

const CARRIER_WORDS = { app: 'machines.withApp', browser: 'machines.withBrowser' } as const;

export function NewMachine({ onCancel }: { onCancel: () => void }) {
  const { t } = useWords();
  const { state, send } = useWrite(openPairing);
  const [role, setRole] = useState<MachineRole>('desk');
  const [chosen, setChosen] = useState<MachineCarrier>('app');
  // Only a desk can be shown by a browser.
  const carrier = role === 'desk' ? chosen : 'app';
  const make = async () => {
    const opened = await send({ role, carrier });
    if (opened?.ok) onCancel();
  };
  return (
    <div className="stack">
      <Choices
        legend={t('machines.what')}
        name="machine-role"
        columns={3}
        chosen={role}
        onChoose={setRole}
        options={MACHINE_ROLES.map((one) => ({ value: one, label: t(`machines.${one}`) }))}
      />
      {role === 'desk' && (
        <Choices
          legend={t('machines.how')}
          name="machine-carrier"
          chosen={chosen}
          onChoose={setChosen}
          options={MACHINE_CARRIERS.map((one) => ({ value: one, label: t(CARRIER_WORDS[one]) }))}
        />
      )}
      {carrier === 'browser' && <p className="lead">{t('machines.browserNote')}</p>}
      <div className="buttons">
        <Button kind="primary" onPress={() => void make()} isOff={isBusy(state)}>
          {t('machines.makeCode')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
      <WriteNote of={state} />
    </div>
  );
}
