// The answer is on its way, or cannot come yet: what was chosen stays, and nothing is claimed before it is known.
import type { KioskView } from '#contract/kiosk.ts';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { PhoneBox } from './PhoneRoute.tsx';

type Props = { view: KioskView; label: string; isLinked: boolean; onCancel: () => void };

export function PendingScreen({ view, label, isLinked, onCancel }: Props) {
  const { t } = useWords();
  return (
    <>
      <Heading>{t(isLinked ? 'pending' : 'pendingLost')}</Heading>
      {!isLinked && <p className="lead">{t('pendingLostMore')}</p>}
      <div className="answer chosen">
        <span className="answer-title">{label}</span>
      </div>
      <div className="push" />
      {!isLinked && <PhoneBox view={view} title="phoneTitle" />}
      <button type="button" className="plain-button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </>
  );
}
