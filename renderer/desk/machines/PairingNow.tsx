// The pairing that is open, or how it ended.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { DeskPairing } from '#contract/desk/machine-view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { openPairing } from './NewMachine.tsx';
import { PairingCode } from './PairingCode.tsx';

const closePairing: Call<object, unknown> = (desk, input) => desk.closePairing(input);

const END_WORDS = {
  paired: 'machines.paired',
  expired: 'machines.expired',
  'too-many-tries': 'machines.tooManyTries',
  'no-room': 'machines.noRoom',
} as const;

type Listening = Extract<DeskHealth['lan'], { state: 'listening' }>;

export function PairingNow({ pairing, lan, nowMs }: { pairing: DeskPairing; lan: Listening; nowMs: number }) {
  const { t } = useWords();
  const close = useWrite(closePairing);
  const again = useWrite(openPairing);
  const { role, carrier, code, ended } = pairing;
  const canTryAgain = ended === 'expired' || ended === 'too-many-tries';
  return (
    <div className="stack pairing">
      {code !== null && <PairingCode pairing={pairing} code={code} lan={lan} nowMs={nowMs} />}
      <p role="status" className={ended === 'paired' ? 'done-note' : 'write-note'}>
        {ended && t(END_WORDS[ended])}
      </p>
      <div className="buttons">
        {canTryAgain && (
          <Button
            kind="primary"
            onPress={() => void again.send({ role, carrier })}
            isOff={isBusy(again.state)}
          >
            {t('machines.newCode')}
          </Button>
        )}
        <Button onPress={() => void close.send({})} isOff={isBusy(close.state)}>
          {ended === 'paired' ? t('machines.finish') : t('common.cancel')}
        </Button>
      </div>
      <WriteNote of={again.state} />
      <WriteNote of={close.state} />
    </div>
  );
}
