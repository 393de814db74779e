// The code, as large as it must be to be read across a room, and what to do with it on the other machine.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { DeskPairing } from '#contract/desk/machine-view.ts';
import { useWords } from '../words.ts';
import { typedAddress, webAddress } from './address.ts';
import { spacedCode } from './spaced-code.ts';
import { useMsLeft } from './use-ms-left.ts';

const MINUTE_S = 60;

type Listening = Extract<DeskHealth['lan'], { state: 'listening' }>;
type Props = { pairing: DeskPairing; code: string; lan: Listening; nowMs: number };

function Left({ untilAt, nowMs }: { untilAt: number; nowMs: number }) {
  const { t } = useWords();
  const seconds = Math.ceil(useMsLeft(untilAt, nowMs) / 1_000);
  return (
    <p>{t('machines.left', { minutes: Math.floor(seconds / MINUTE_S), seconds: seconds % MINUTE_S })}</p>
  );
}

export function PairingCode({ pairing, code, lan, nowMs }: Props) {
  const { t } = useWords();
  const { role, carrier, untilAt, wrongTries } = pairing;
  const steps =
    carrier === 'app'
      ? [t(`machines.startApp.${role}`), t('machines.typeAddress', { address: typedAddress(lan) })]
      : [t('machines.openAddress', { address: webAddress(lan) }), t('machines.warned')];
  return (
    <>
      <h3>{t('machines.code', { role: t(`machines.${role}`).toLowerCase() })}</h3>
      <p className="pairing__code">
        <span aria-hidden="true">{spacedCode(code)}</span>
        <span className="visually-hidden">{[...code].join(' ')}</span>
      </p>
      <Left untilAt={untilAt} nowMs={nowMs} />
      <ol className="pairing__steps">
        {[...steps, t('machines.typeCode')].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p role="status" className="write-note">
        {wrongTries > 0 && t('machines.wrongTries', { count: wrongTries })}
      </p>
    </>
  );
}
