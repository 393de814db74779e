// Where you are and what the time is; and who is called to a desk, since this is the screen people look at.
import type { KioskView } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';

/** What fits one line; the newest are shown, since an older one has had time to be seen. */
const CALLED_MAX = 2;

export function Header({ view }: { view: KioskView }) {
  const { t, language, now } = useWords();
  const called = view.called.slice(-CALLED_MAX);
  return (
    <div className="here">
      <p className="office">
        <strong>{view.officeName}</strong>
        <time>{clockTime(now, language)}</time>
      </p>
      {called.length > 0 && (
        <ul className="called">
          {called.map(({ visit, ticket, desk }) => (
            <li key={visit}>{t('called', { code: ticket, desk })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
