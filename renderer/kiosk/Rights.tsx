// The right to apply today, said to everybody who waits (R20).
import { useWords } from './kiosk-text.ts';

/** later: nobody is in the building, so it can be said to somebody only when the office opens. */
export function Rights({ later = false }: { later?: boolean }) {
  const { t } = useWords();
  return (
    <section className="box">
      <h2>{t(later ? 'rightsLater' : 'rights')}</h2>
      <p>{t(later ? 'rightsLaterMore' : 'rightsMore')}</p>
    </section>
  );
}
