// Registered while nobody is in the building: kept, with where help is tonight before anything else.
import type { KioskView } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';
import { OutOfHours } from './OutOfHours.tsx';
import { PhoneBox } from './PhoneRoute.tsx';
import { Rights } from './Rights.tsx';

export function TicketHeld({ view }: { view: KioskView }) {
  const { t } = useWords();
  return (
    <>
      <p className="lead">
        {t('ticketHeld')} {t('ticketHeldMore')} {t('ticketRemember')}
      </p>
      <OutOfHours view={view} />
      <PhoneBox view={view} title="phoneTitle" />
      <div className="push" />
      <Rights view={view} later />
    </>
  );
}
