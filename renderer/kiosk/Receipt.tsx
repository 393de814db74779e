// The code and the time whoever rang can leave with: place and proof, kept without a name.
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';

/** In two groups, as it is said aloud. */
const spoken = (code: string): string => `${code.slice(0, 2)}\u00a0${code.slice(2)}`;

export function Receipt({ code, rangAt }: { code: string; rangAt: number }) {
  const { t, language } = useWords();
  return (
    <section className="receipt">
      <h2>{t('receipt', { code: spoken(code), time: clockTime(rangAt, language) })}</h2>
      <p>{t('receiptMore')}</p>
    </section>
  );
}
