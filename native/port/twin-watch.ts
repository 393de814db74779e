// While a port that was found by its identity is open: whether another of the same identity has come beside it. What is
// listened to goes on; but which of the two somebody meant is no longer known.
import type { Clock } from '../clock.ts';
import { findDevice } from './find-device.ts';
import type { FindPort } from './kept-port.ts';
import type { PortLister } from './open-port.ts';
import { LIST_DEADLINE_MS } from './port-times.ts';
import { within } from './within.ts';

/** With the list's own deadline, and a second until the desks are told, below ten (P3). */
export const TWIN_LOOK_MS = 5_000;

type TwinWatch = {
  clock: Clock;
  find: FindPort;
  listPorts: PortLister;
  /** Called when it changes; at first there is none. */
  onTwins(areThere: boolean): void;
};

/** The answer ends it: what a port that is gone looked like means nothing any more. */
export function watchTwins({ clock, find, listPorts, onTwins }: TwinWatch): () => void {
  if ('path' in find) return () => {};
  const { usb } = find;
  let areThere = false;
  let isStopped = false;
  let stopTimer = () => {};

  function become(next: boolean): void {
    if (next === areThere) return;
    areThere = next;
    onTwins(next);
  }

  async function look(): Promise<void> {
    const listing = listPorts().catch(() => null);
    const ports = await within(clock, LIST_DEADLINE_MS, listing, null);
    if (isStopped) return;
    if (ports) become(findDevice(ports, usb).kind === 'ambiguous');
    later();
  }

  function later(): void {
    stopTimer = clock.setTimer(TWIN_LOOK_MS, () => void look());
  }

  later();
  return () => {
    isStopped = true;
    stopTimer();
    become(false);
  };
}
