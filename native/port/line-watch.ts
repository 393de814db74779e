// Reads a contact between DTR and DSR of a plain USB-RS232 adapter, for as long as its port is open.
import type { Clock } from '../clock.ts';
import type { LinePort } from './open-port.ts';

/** Two or three looks that agree are longer than bounce, and far shorter than any finger. */
export const POLL_MS = 20;

/** An adapter answers in a few milliseconds; one that does not is as deaf as one that is gone. */
export const READ_DEADLINE_MS = 1_000;

type Watched = {
  clock: Clock;
  port: LinePort;
  /** How many in a row must agree before a contact counts as open or closed. */
  samples: number;
  /** The adapter no longer tells; nothing comes after it. */
  onFailed(): void;
};

export type Contacts = {
  /** Feeds the contact, or takes the feed away. */
  drive(dtr: boolean): Promise<void>;
  /** One look; that it comes back at all says that the adapter answers. */
  isClosedNow(): Promise<boolean>;
  isClosed(): Promise<boolean>;
};

/** `run` never comes back from a wait after the watch has been stopped. Returns what stops it. */
export function watchContact(
  { clock, port, samples, onFailed }: Watched,
  run: (contacts: Contacts) => Promise<void>,
): () => void {
  let isStopped = false;
  let last: boolean | null = null;
  let agreeing = 0;
  let cancel = () => {};

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      cancel = clock.setTimer(ms, resolve);
    });

  /** Rejects when the adapter refuses, or does not answer in time. */
  const asked = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const answered = clock.setTimer(READ_DEADLINE_MS, () => reject(new Error('no answer')));
      cancel = answered;
      const heard = (tell: () => void): void => {
        answered();
        if (!isStopped) tell();
      };
      work.then(
        (value) => heard(() => resolve(value)),
        (error: unknown) => heard(() => reject(error)),
      );
    });

  const isClosedNow = async (): Promise<boolean> => (await asked(port.read())).dsr;

  async function isClosed(): Promise<boolean> {
    for (;;) {
      await wait(POLL_MS);
      const now = await isClosedNow();
      agreeing = now === last ? agreeing + 1 : 1;
      last = now;
      if (agreeing >= samples) return now;
    }
  }

  run({ drive: (dtr) => asked(port.drive(dtr)), isClosedNow, isClosed }).catch(() => {
    if (!isStopped) onFailed();
  });
  return () => {
    isStopped = true;
    cancel();
  };
}
