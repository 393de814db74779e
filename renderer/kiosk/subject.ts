// Who at the screen can ask for something now: whoever rang, or whoever holds a ticket that still counts.
import type { KioskView } from '#contract/kiosk.ts';
import { ticketStory } from './ticket-story.ts';
import type { Registration } from './use-registration.ts';
import type { Subject } from './wishes/use-wishes.ts';

export function subjectOf(view: KioskView, registration: Registration, isRingUp: boolean): Subject | null {
  // Only the bell is left of the station: nothing sealed is kept there.
  if (view.station === 'bell-only') return null;
  if (isRingUp && view.ring) {
    const { id, pressCount, chain } = view.ring;
    // Before it is stored there is nothing to tie a wish to; and who talks with an adviser says it there.
    if (!chain.stored || chain.talkingAt !== null) return null;
    return { key: `ring ${id} ${pressCount}`, about: { is: 'ring', ring: id, press: pressCount } };
  }
  if (registration.is !== 'ticket') return null;
  const { visit } = registration.ticket;
  const story = ticketStory(view, registration.ticket).is;
  if (story === 'talking' || story === 'over') return null;
  return { key: `visit ${visit}`, about: { is: 'visit', visit } };
}
