// One step back, always in the same place.
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useWords } from './kiosk-text.ts';

export function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="plain-button" onClick={onBack}>
      <ArrowLeftIcon aria-hidden className="icon flips" />
      {t('back')}
    </button>
  );
}
