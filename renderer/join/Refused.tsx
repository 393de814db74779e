// The station answers and does not take this machine: why, and the one thing that helps.
import type { JoinView } from '#contract/join.ts';
import { AddressForm } from './AddressForm.tsx';
import { ForVisitors } from './ForVisitors.tsx';
import { PairForm } from './PairForm.tsx';
import { useAround } from './words.ts';

const KNOWN = ['other-version', 'not-paired', 'revoked', 'moved'] as const;

export function Refused({ view }: { view: JoinView }) {
  const { t } = useAround();
  const reason = KNOWN.find((known) => known === view.reason) ?? 'not-paired';
  return (
    <ForVisitors role={view.role} title={t(`refused.${reason}`)}>
      <p className="lead">{t(`refused.${reason}More`)}</p>
      {(reason === 'not-paired' || reason === 'revoked') && <PairForm view={view} />}
      {reason === 'moved' && <AddressForm view={view} label={t('pair.address')} />}
    </ForVisitors>
  );
}
