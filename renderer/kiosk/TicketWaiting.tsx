// A ticket in the queue: who is ahead right now, and how the number is called.
import type { KioskView, Ticket } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';
import { Rights } from './Rights.tsx';
import { Trouble } from './Trouble.tsx';

type Props = { view: KioskView; ticket: Ticket; ahead: number; isLinked: boolean };

export function TicketWaiting({ view, ticket, ahead, isLinked }: Props) {
  const { t } = useWords();
  return (
    <>
      <p className="lead">
        {t('ticketWait')} {t('ticketRemember')}
      </p>
      <p className="fact">{t('ticketAhead', { ahead })}</p>
      <div className="push" />
      <Trouble view={view} isLinked={isLinked} />
      {ticket.acute && <Rights view={view} />}
    </>
  );
}
