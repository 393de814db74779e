// What has become of one ticket, as the newest view knows it.
import type { KioskView, RingChain, Ticket } from '#contract/kiosk.ts';

export type TicketStory =
  | { is: 'called'; desk: string }
  | { is: 'alerted'; chain: RingChain }
  | { is: 'held' }
  | { is: 'waiting'; ahead: number }
  /** The conversation has begun, or the visit is over: nobody is told to wait any more. */
  | { is: 'talking' }
  | { is: 'over' };

/** A view this much younger than the ticket knows the visit, unless it is over. */
const KNOWN_AFTER_MS = 10_000;

export function ticketStory(view: KioskView, ticket: Ticket): TicketStory {
  const called = view.called.find(({ visit }) => visit === ticket.visit);
  if (called) return { is: 'called', desk: called.desk };
  const chain = view.visitRings.find(({ visit }) => visit === ticket.visit)?.chain;
  if (chain) return chain.held ? { is: 'held' } : { is: 'alerted', chain };
  const open = view.openVisits.find(({ visit }) => visit === ticket.visit);
  if (open?.state === 'talking') return { is: 'talking' };
  if (!open && view.nowMs > ticket.registeredAt + KNOWN_AFTER_MS) return { is: 'over' };
  if (ticket.acute && view.regime === 'unstaffed') return { is: 'held' };
  return { is: 'waiting', ahead: open?.ahead ?? ticket.ahead };
}
