// This screen no longer hears the station: said at once and plainly, because the bell may ring unheard here. With it
// stands how old the board under it is, and that nothing on it can be used.
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { minutesText } from '../time/length-text.ts';
import { useLocalNow } from '../time/use-local-now.ts';
import { useWords } from '../words.ts';

const TICK_MS = 5_000;
const MINUTE_MS = 60_000;

type Props = {
  /** What the station's clock said when it was last heard; left out when there is no board. */
  boardAt?: number;
  lostSinceMs?: number;
};

function Age({ boardAt, lostSinceMs }: Required<Props>) {
  const words = useWords();
  const { t, time } = words;
  const minutes = Math.floor((useLocalNow(TICK_MS) - lostSinceMs) / MINUTE_MS);
  return (
    <>
      {t('contact.age', { time: time(boardAt), minutes, length: minutesText(minutes, words) })}{' '}
      {t('contact.buttons')}
    </>
  );
}

export function Lost({ boardAt, lostSinceMs }: Props) {
  const { t } = useWords();
  return (
    <div className="lost">
      <ExclamationmarkTriangleFillIcon aria-hidden />
      <div>
        <p role="alert">
          <strong>{t('desk.lost')}</strong> {t('desk.lostTip')}
        </p>
        {boardAt !== undefined && lostSinceMs !== undefined && (
          <p>
            <Age boardAt={boardAt} lostSinceMs={lostSinceMs} />
          </p>
        )}
      </div>
    </div>
  );
}
