// When one may come without an appointment, under Nav's own label (R20, F52). Nothing while it is open now.
import type { KioskView } from '#contract/kiosk.ts';
import { openingText } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';

export function NextDropIn({ view }: { view: KioskView }) {
  const { t, language, now } = useWords();
  if (!view.nextDropIn || view.regime === 'dropIn') return null;
  return (
    <p className="next-drop-in">
      {t('nextDropIn')} <strong>{openingText(view.nextDropIn, now, language)}</strong>
    </p>
  );
}
