// What has become of one ticket, as the newest view knows it.
import type { KioskView, RingChain, Ticket } from '#contract/kiosk.ts';

export type TicketStory =
  | { is: 'called'; desk: string }
  | { is: 'alerted'; chain: RingChain }
  | { is: 'held' }
  | { is: 'waiting' };

export function ticketStory(view: KioskView, ticket: Ticket): TicketStory {
  const called = view.called.find(({ visit }) => visit === ticket.visit);
  if (called) return { is: 'called', desk: called.desk };
  const chain = view.visitRings.find(({ visit }) => visit === ticket.visit)?.chain;
  if (chain) return chain.held ? { is: 'held' } : { is: 'alerted', chain };
  return ticket.acute && view.regime === 'unstaffed' ? { is: 'held' } : { is: 'waiting' };
}
