// Whether other machines can reach this station at all, and the switch for it.
import { useState } from 'react';
import type { DeskHealth } from '#contract/desk/health.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { LAN_TROUBLE } from '../health/lan-line.ts';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { typedAddress } from './address.ts';

const switchLan: Call<{ on: boolean }, unknown> = (desk, input) => desk.switchLan(input);

export function Reach({ lan }: { lan: DeskHealth['lan'] }) {
  const { t } = useWords();
  const { state, send } = useWrite(switchLan);
  const [isAsking, setAsking] = useState(false);
  const turnOff = async () => {
    await send({ on: false });
    setAsking(false);
  };
  return (
    <div className="machines__reach">
      {lan.state === 'off' && (
        <>
          <p>{t('machines.off')}</p>
          <Button kind="primary" onPress={() => void send({ on: true })} isOff={isBusy(state)}>
            {t('machines.turnOn')}
          </Button>
        </>
      )}
      {lan.state === 'failed' && <p className="write-note">{t(LAN_TROUBLE[lan.reason])}</p>}
      {lan.state === 'listening' && <p>{t('machines.on', { address: typedAddress(lan) })}</p>}
      {lan.state === 'listening' && lan.fixed && <p className="lead">{t('machines.fixed')}</p>}
      {lan.state !== 'off' && !lan.fixed && !isAsking && (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {t('machines.turnOff')}
        </Button>
      )}
      {isAsking && lan.state !== 'off' && (
        <Ask question={t('machines.turnOffAsk')} onCancel={() => setAsking(false)}>
          <Button onPress={() => void turnOff()} isOff={isBusy(state)}>
            {t('machines.turnOffNow')}
          </Button>
        </Ask>
      )}
      <WriteNote of={state} />
    </div>
  );
}
