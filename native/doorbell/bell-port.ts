// A bell's port, told as a link: how it stands, whenever that changes.
import { KeptPort, type KeptPortOptions, type NoPort, type PortEars } from '../port/kept-port.ts';
import type { ClosablePort, OpenPort } from '../port/open-port.ts';
import { watchTwins } from '../port/twin-watch.ts';
import { toldState } from '../told-state.ts';
import type { BellLink, HeardInstead } from './doorbell.ts';

type BellEars<Port> = Omit<PortEars<Port>, 'onLost'> & {
  onLink(link: BellLink): void;
  /** Another of the same identity has come beside the one that is listened to, or is gone again. */
  onTwins(areThere: boolean): void;
};

export type BellPort = {
  start(): void;
  stop(): Promise<void>;
  /** Whoever listens over the port found the bell there. */
  listening(device: string): void;
  /** The port is open and says nothing of use: told, and opened anew. */
  silent(sinceMs: number, heard: HeardInstead): void;
  /** The port is open and cannot do what it is for. */
  failed(): void;
};

const lostLink = (why: NoPort, retryInMs: number): BellLink =>
  why.reason === 'ambiguous'
    ? { state: 'ambiguous', candidateCount: why.candidateCount, retryInMs }
    : { state: 'lost', reason: why.reason, retryInMs };

export function bellPort<Port extends ClosablePort = OpenPort>(
  options: KeptPortOptions<Port>,
  { onLink, onTwins, ...ears }: BellEars<Port>,
): BellPort {
  const link = toldState<BellLink>({ state: 'searching' });
  link.listen(onLink);
  let stopTwins = () => {};
  const port = new KeptPort<Port>(options, {
    ...ears,
    onOpen(opened) {
      stopTwins = watchTwins({ ...options, onTwins });
      ears.onOpen(opened);
    },
    onGone() {
      stopTwins();
      ears.onGone();
    },
    onLost: (why, retryInMs) => link.become(lostLink(why, retryInMs)),
  });
  return {
    start() {
      onLink(link.now());
      port.start();
    },
    stop: () => port.stop(),
    listening(device) {
      port.works();
      link.become({ state: 'listening', device });
    },
    silent(sinceMs, heard) {
      link.become({ state: 'silent', sinceMs, heard });
      void port.startOver();
    },
    failed: () => port.fail('failed'),
  };
}
