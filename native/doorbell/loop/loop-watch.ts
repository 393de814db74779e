// Reads a normally-closed button over the control lines of an adapter: DTR feeds the loop, DSR tells whether it is whole.
// Open for a moment is a finger, known by its end; open for good is a broken wire; closed although nothing feeds it,
// as tried at each opening, is one too. Two wires that touch look like a whole loop: the daily bell test finds them.
import type { Clock } from '../../clock.ts';
import { type Contacts, watchContact } from '../../port/line-watch.ts';
import type { LinePort } from '../../port/open-port.ts';
import type { BellFault } from '../doorbell.ts';
import { contact } from '../held/contact.ts';

/** Two samples that agree are 20 ms of contact: longer than bounce, and far shorter than any finger. */
const SAMPLES = 2;

/** Long enough for a slow adapter to answer when the feed is taken away. */
const FEED_ANSWER_MS = 200;

export type LoopWatchOptions = {
  clock: Clock;
  port: LinePort;
  onListening(): void;
  onPress(atMs: number): void;
  onFaults(faults: readonly BellFault[]): void;
  /** The adapter no longer tells; nothing comes after it. */
  onFailed(): void;
};

export function watchLoop({ clock, port, onListening, onPress, onFaults, onFailed }: LoopWatchOptions) {
  let isOpen = false;
  let isFed = false;
  let fingerFaults: readonly BellFault[] = [];

  const told = (): void => onFaults(isFed ? ['wire-broken', ...fingerFaults] : fingerFaults);
  const finger = contact({
    ...{ clock, countsOn: 'up', whenStuck: 'wire-broken', onPress },
    onFaults: (faults) => {
      fingerFaults = faults;
      told();
    },
  });

  function moved(whole: boolean): void {
    if (whole !== isOpen) return;
    isOpen = !whole;
    // That it can open at all shows that it is the loop.
    if (isOpen) setFed(false);
    if (isOpen) finger.down();
    else finger.up();
  }

  function setFed(fed: boolean): void {
    if (fed === isFed) return;
    isFed = fed;
    told();
  }

  /** Takes the feed away: a loop that stays closed is not the loop, and no press would ever open it. */
  async function tryFeed(loop: Contacts): Promise<void> {
    await loop.drive(false);
    setFed(!(await becomes(loop, false)));
    await loop.drive(true);
    await becomes(loop, true);
  }

  async function becomes(loop: Contacts, whole: boolean): Promise<boolean> {
    const untilMs = clock.bootMs() + FEED_ANSWER_MS;
    while (clock.bootMs() < untilMs) if ((await loop.isClosed()) === whole) return true;
    return false;
  }

  const stopWatching = watchContact({ clock, port, samples: SAMPLES, onFailed }, async (loop) => {
    await tryFeed(loop);
    onListening();
    for (;;) moved(await loop.isClosed());
  });

  return {
    stop(): void {
      stopWatching();
      finger.stop();
    },
  };
}
