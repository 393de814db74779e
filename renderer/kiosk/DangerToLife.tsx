// Always in the same place: a card, not a question, and nothing is stored (R18).
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useWords } from './kiosk-text.ts';

export function DangerToLife() {
  const { t } = useWords();
  return (
    <footer className="danger">
      <ExclamationmarkTriangleIcon aria-hidden className="danger-icon" />
      <p>
        <strong>{t('dangerTitle')}</strong> {t('dangerMore')}
        <br />
        {t('dangerUrgent')}
      </p>
    </footer>
  );
}
