// What the ring of light around the button says: the newest ring that came from the bell.
import type { RingPhase } from '#core/doorbell/ring.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { LedState } from '#native/doorbell/doorbell.ts';
import { newestBellRing } from '../views/ring-chain.ts';

const LED: Record<RingPhase, LedState> = {
  ringing: 'heard',
  seen: 'seen',
  coming: 'coming',
  'door-open': 'door-open',
  talking: 'ready',
};

export function ledFor(desk: FrontDesk): LedState {
  const ring = newestBellRing(desk);
  return ring ? LED[ring.phase] : 'ready';
}
