// Where help is while nobody is in the building, in the office's own words.
import type { KioskView } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';

export function OutOfHours({ view }: { view: KioskView }) {
  const { t, language } = useWords();
  const words = view.outOfHours[language] ?? view.outOfHours.nb;
  if (!words) return null;
  return (
    <section className="box">
      <h2>{t('outOfHours')}</h2>
      <p>{words}</p>
    </section>
  );
}
