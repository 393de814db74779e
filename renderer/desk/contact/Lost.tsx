// This screen no longer hears the station: said at once and plainly, because the bell may ring unheard here.
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useWords } from '../words.ts';

export function Lost() {
  const { t } = useWords();
  return (
    <div className="lost" role="alert">
      <ExclamationmarkTriangleFillIcon aria-hidden />
      <p>
        <strong>{t('desk.lost')}</strong> {t('desk.lostTip')}
      </p>
    </div>
  );
}
