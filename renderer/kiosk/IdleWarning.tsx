// Asks whether anybody is still here before the screen is wiped. Any touch anywhere is a yes.
import { useEffect, useRef } from 'react';
import { useWords } from './kiosk-text.ts';

export function IdleWarning({ seconds }: { seconds: number }) {
  const { t } = useWords();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div className="veil">
      <section role="alertdialog" aria-modal="true" aria-labelledby="idle-title" className="idle">
        <h2 id="idle-title">{t('idle')}</h2>
        <p className="lead">{t('idleMore', { seconds })}</p>
        <button ref={stay} type="button" className="main-button">
          {t('idleStay')}
        </button>
      </section>
    </div>
  );
}
