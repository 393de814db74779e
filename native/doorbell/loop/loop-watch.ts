// Reads a normally-closed button over the control lines of an adapter: DTR feeds the loop, DSR tells whether it is whole.
// Open for a moment is a finger, known by its end; open for good is a broken wire; closed although nothing feeds it,
// as tried at each opening, is one too. Two wires that touch look like a whole loop: the daily bell test finds them.
import type { Clock } from '../../clock.ts';
import type { BellFault } from '../doorbell.ts';
import { contact } from '../held/contact.ts';
import type { LinePort } from '../open-port.ts';

/** Two samples that agree are 20 ms of contact: longer than bounce, and far shorter than any finger. */
export const POLL_MS = 20;

/** An adapter answers in a few milliseconds; one that does not is as deaf as one that is gone. */
export const READ_DEADLINE_MS = 1_000;

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
  let isStopped = false;
  let isOpen = false;
  let isFed = false;
  let fingerFaults: readonly BellFault[] = [];
  let before: boolean | null = null;
  let stopWaiting = () => {};

  const told = (): void => onFaults(isFed ? ['wire-broken', ...fingerFaults] : fingerFaults);
  const finger = contact({
    ...{ clock, countsOn: 'up', whenStuck: 'wire-broken', onPress },
    onFaults: (faults) => {
      fingerFaults = faults;
      told();
    },
  });

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      stopWaiting = clock.setTimer(ms, resolve);
    });

  /** Rejects when the adapter refuses, or does not answer in time. */
  const asked = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = clock.setTimer(READ_DEADLINE_MS, () => reject(new Error('no answer')));
      work.then(resolve, reject).finally(cancel);
    });

  /** Whether the loop is whole, once two samples agree. */
  async function isWhole(): Promise<boolean> {
    for (;;) {
      await wait(POLL_MS);
      const { dsr } = await asked(port.read());
      const agrees = dsr === before;
      before = dsr;
      if (agrees) return dsr;
    }
  }

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
  async function tryFeed(): Promise<void> {
    await asked(port.drive(false));
    setFed(!(await becomes(false)));
    await asked(port.drive(true));
    await becomes(true);
  }

  async function becomes(whole: boolean): Promise<boolean> {
    const untilMs = clock.bootMs() + FEED_ANSWER_MS;
    while (clock.bootMs() < untilMs) if ((await isWhole()) === whole) return true;
    return false;
  }

  async function run(): Promise<void> {
    await tryFeed();
    onListening();
    while (!isStopped) moved(await isWhole());
  }

  run().catch(() => {
    if (!isStopped) onFailed();
  });

  return {
    stop(): void {
      isStopped = true;
      stopWaiting();
      finger.stop();
    },
  };
}
