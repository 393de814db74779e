// The right to apply today, said to everybody who waits (R20), and how soon they are met, where that is decided (R22).
import { useRef } from 'react';
import type { KioskView } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';
import { useGivesWay } from './use-gives-way.ts';

type Props = {
  view: Pick<KioskView, 'emergencyHelpDeadline'>;
  /** Nobody is in the building, so it can be said to somebody only when the office opens. */
  later?: boolean;
};

export function Rights({ view, later = false }: Props) {
  const { t, language } = useWords();
  const deadline = useRef<HTMLElement>(null);
  // On a full screen the right itself, the telephone and the buttons come first.
  useGivesWay(deadline);
  // "The same day" is no promise that anybody keeps while nobody is there.
  const words = later ? undefined : view.emergencyHelpDeadline[language];
  return (
    <section className="box">
      <h2>{t(later ? 'rightsLater' : 'rights')}</h2>
      <p>
        {words && <strong ref={deadline}>{words} </strong>}
        {t(later ? 'rightsLaterMore' : 'rightsMore')}
      </p>
    </section>
  );
}
