// The machine belongs to no station yet: what it is to be, and how it gets there.
import type { JoinView } from '#contract/join.ts';
import { Help } from './Help.tsx';
import { PairForm } from './PairForm.tsx';
import { useAround } from './words.ts';

export function Unpaired({ view }: { view: JoinView }) {
  const { t } = useAround();
  const { reason, role } = view;
  return (
    <>
      <h1>{t('pair.title')}</h1>
      {(reason === 'paired-as-another-role' || reason === 'pairing-unreadable') && (
        <p className="note">{t(`why.${reason}`)}</p>
      )}
      <p className="lead">{t(`role.${role}`)}</p>
      <PairForm view={view} />
      <Help title={t('help.title')} />
    </>
  );
}
