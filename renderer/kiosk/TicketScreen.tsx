// The number, and what happens next: in the queue, with staff alerted, or kept until the office opens.
import { useLayoutEffect } from 'react';
import type { KioskView, Ticket } from '#contract/kiosk.ts';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { markPainted } from './painted.ts';
import type { RingAsks } from './RingScreen.tsx';
import { TicketAlerted } from './TicketAlerted.tsx';
import { TicketHeld } from './TicketHeld.tsx';
import { TicketWaiting } from './TicketWaiting.tsx';
import { ticketStory } from './ticket-story.ts';
import { WishButtons } from './wishes/WishButtons.tsx';

type Props = { view: KioskView; ticket: Ticket; asks: RingAsks; isLinked: boolean; onDone: () => void };

export function TicketScreen({ view, ticket, asks, isLinked, onDone }: Props) {
  const { t } = useWords();
  useLayoutEffect(() => markPainted('ticket-painted'), []);
  return (
    <>
      <Heading>
        {t('ticket')} <span className="code">{ticket.code}</span>
      </Heading>
      <TicketStory view={view} ticket={ticket} isLinked={isLinked} />
      {asks.canWish && (
        <WishButtons
          here={asks.here}
          isWaiting={ticketStory(view, ticket).is !== 'held'}
          onAsk={asks.onAsk}
        />
      )}
      <button type="button" className="main-button" onClick={onDone}>
        {t('done')}
      </button>
    </>
  );
}

function TicketStory({ view, ticket, isLinked }: Omit<Props, 'onDone' | 'asks'>) {
  const { t } = useWords();
  const story = ticketStory(view, ticket);
  switch (story.is) {
    case 'called':
      return (
        <section className="turn">
          <h2>{t('ticketCalled')}</h2>
          <p>{t('ticketCalledMore', { desk: story.desk })}</p>
        </section>
      );
    case 'held':
      return <TicketHeld view={view} />;
    case 'alerted':
      return <TicketAlerted view={view} chain={story.chain} isLinked={isLinked} />;
    case 'waiting':
      return <TicketWaiting view={view} ticket={ticket} ahead={story.ahead} isLinked={isLinked} />;
    case 'talking':
      return <Ended words={t('ticketTalking')} />;
    case 'over':
      return <Ended words={t('ticketOver')} />;
  }
}

function Ended({ words }: { words: string }) {
  return (
    <>
      <p className="lead">{words}</p>
      <div className="push" />
    </>
  );
}
