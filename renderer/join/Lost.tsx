// The machine knows its station and does not reach it: what is tried, what to look at, and where else it may be.
import type { JoinView } from '#contract/join.ts';
import { AddressForm } from './AddressForm.tsx';
import { ForVisitors } from './ForVisitors.tsx';
import { Help } from './Help.tsx';
import { PairAnew } from './PairForm.tsx';
import { useAround } from './words.ts';

function whyKey(reason: JoinView['reason']) {
  if (reason === 'unreachable' || reason === 'another-station-answers' || reason === 'station-is-full')
    return `why.${reason}` as const;
  return 'why.none';
}

export function Lost({ view }: { view: JoinView }) {
  const { t } = useAround();
  return (
    <ForVisitors role={view.role} title={t('lost.title')}>
      <p className="note" role="status">
        {t(whyKey(view.reason), { address: view.address })}
      </p>
      <Help title={t('help.look')} />
      <AddressForm view={view} label={t('move.title')} />
      <PairAnew view={view} />
    </ForVisitors>
  );
}
