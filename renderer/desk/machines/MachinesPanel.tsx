// Other machines: whether they reach the station, which have joined, and letting one more in.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { MachineRow } from './MachineRow.tsx';
import { NewMachine } from './NewMachine.tsx';
import { PairingNow } from './PairingNow.tsx';
import { Reach } from './Reach.tsx';

export function MachinesPanel({ view, onClose }: { view: DeskView; onClose: () => void }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { machines, pairing, health, nowMs } = view;
  const { lan } = health;
  const isOn = lan.state === 'listening';
  // One thing at a time: while a code is to be read or made, it has the panel to itself.
  const isBusyAdding = isOn && (isAdding || (pairing !== null && pairing.ended === null));
  return (
    <Panel title={t('machines.title')} onClose={onClose}>
      <p className="lead">{t('machines.lead')}</p>
      <Reach lan={lan} />
      {isOn && pairing && <PairingNow pairing={pairing} lan={lan} nowMs={nowMs} />}
      {isOn && !pairing && isAdding && <NewMachine onCancel={() => setAdding(false)} />}
      {isOn && !pairing && !isAdding && (
        <Button kind="primary" onPress={() => setAdding(true)}>
          {t('machines.add')}
        </Button>
      )}
      {!isBusyAdding && (isOn || machines.length > 0) && (
        <>
          <h3>{t('machines.list')}</h3>
          {machines.length === 0 && <p className="lead">{t('machines.none')}</p>}
          <ul className="machines__list">
            {machines.map((machine) => (
              <MachineRow key={machine.id} machine={machine} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
