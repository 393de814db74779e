// One machine of the list: what it is, whether it has contact now, and taking it out.
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { machineName } from './machine-name.ts';

const revokeMachine: Call<{ machine: string }, unknown> = (desk, input) => desk.revokeMachine(input);

export function MachineRow({ machine }: { machine: DeskView['machines'][number] }) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(revokeMachine);
  const [isAsking, setAsking] = useState(false);
  const name = machineName(machine, words);
  return (
    <li className="machine">
      <div className="machine__line">
        <span className="machine__name">
          {name}
          {machine.carrier === 'browser' && <span className="lead"> · {t('machines.browser')}</span>}
        </span>
        <span className={`machine__contact machine__contact--${machine.connected ? 'well' : 'away'}`}>
          {machine.connected ? (
            <CheckmarkCircleFillIcon aria-hidden />
          ) : (
            <ExclamationmarkTriangleFillIcon aria-hidden />
          )}
          {machine.connected ? t('machines.connected') : t('machines.away')}
        </span>
        <Button kind="quiet" onPress={() => setAsking(true)} isOff={isAsking}>
          <span aria-hidden="true">{t('machines.remove')}</span>
          <span className="visually-hidden">{t('machines.removeOf', { machine: name })}</span>
        </Button>
      </div>
      {isAsking && (
        <Ask question={t('machines.removeAsk', { machine: name })} onCancel={() => setAsking(false)}>
          <Button onPress={() => void send({ machine: machine.id })} isOff={isBusy(state)}>
            {t('machines.removeNow')}
          </Button>
        </Ask>
      )}
      <WriteNote of={state} />
    </li>
  );
}
