// Whether a desk shows a ring. A window that is being loaded again, or a host that has just started, is given a moment.
import type { AlertOutcome, AlertTarget } from '#core/alert/alert.ts';
import type { Engine } from '../engine.ts';

/** A window is back within three seconds of its wire or its host; after this it is closed. */
const DESK_BACK_MS = 5_000;
const LOOK_MS = 250;

export async function deskOpens(
  { clock }: Engine,
  isOpen: () => boolean,
  target: AlertTarget,
): Promise<AlertOutcome> {
  // Whether one certain person sits at a desk is known at once; that no desk is open at all must be sure.
  const waitMs = target === 'desks' || target === 'everybody' ? DESK_BACK_MS : 0;
  const sinceMs = clock.now().bootMs;
  while (!isOpen()) {
    if (clock.now().bootMs - sinceMs >= waitMs) return 'nobody-to-reach';
    await new Promise<void>((resolve) => void clock.after(LOOK_MS, resolve));
  }
  return 'sent';
}
