// What is wrong with the bell while it can still be listened to: what it says about itself, and what stands beside it.
import type { BellFault, DoorbellEvent } from '#native/doorbell/doorbell.ts';

type Said = Extract<DoorbellEvent, { type: 'status' | 'twins' }>;

/** With these, what the button says can no longer be told from a press. */
const DEAF: ReadonlySet<string> = new Set<BellFault>(['button-stuck', 'button-chattering', 'wire-broken']);

export function makeBellFaults(changed: () => void) {
  let own: readonly BellFault[] = [];
  let hasTwin = false;
  return {
    hear(said: Said): void {
      // Comes with every press and heartbeat; only what is wrong with the bell changes a screen.
      const isNews = said.type === 'twins' ? hasTwin !== said.areThere : own.join() !== said.faults.join();
      if (said.type === 'twins') hasTwin = said.areThere;
      else own = said.faults;
      if (isNews) changed();
    },
    now: (): readonly (BellFault | 'second-device')[] => (hasTwin ? [...own, 'second-device'] : own),
    isStuck: (): boolean => own.includes('button-stuck'),
    isDeaf: (): boolean => own.some((fault) => DEAF.has(fault)),
  };
}
