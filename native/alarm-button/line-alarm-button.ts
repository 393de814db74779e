// A dry contact of the office's own alarm between DTR and DSR of a plain USB-RS232 adapter: closed is an alarm.
import type { Clock } from '../clock.ts';
import {
  type LinePort,
  listSerialPorts,
  openModemLines,
  type PortLister,
  type PortOpener,
} from '../doorbell/open-port.ts';
import { PortKeeper } from '../doorbell/port-keeper.ts';
import type { AlarmButton, AlarmButtonEvent, AlarmButtonState } from './alarm-button.ts';

/** Three samples that agree are 60 ms of contact: longer than bounce and a spark on the wire, shorter than any alarm. */
const POLL_MS = 20;
const SAMPLES = 3;
/** An adapter answers in a few milliseconds; one that does not is as deaf as one that is gone. */
const READ_DEADLINE_MS = 1_000;

export type LineAlarmOptions = {
  clock: Clock;
  /** The port's path: best one that follows the adapter, as /dev/serial/by-id does. */
  path: string;
  openPort?: PortOpener<LinePort> | undefined;
  listPorts?: PortLister | undefined;
};

const DEVICE = 'alarm-button';

export function lineAlarmButton({ clock, path, openPort, listPorts }: LineAlarmOptions): AlarmButton {
  let tell: (event: AlarmButtonEvent) => void = () => {};
  let state: AlarmButtonState | null = null;
  let stopWatching = () => {};

  function become(next: AlarmButtonState): void {
    if (next === state) return;
    state = next;
    tell({ type: 'state', state });
  }

  const keeper = new PortKeeper<LinePort>(
    { clock, find: { path }, openPort: openPort ?? openModemLines, listPorts: listPorts ?? listSerialPorts },
    {
      onOpen: (port) => {
        stopWatching = watchContact({
          ...{ clock, port },
          onReady: () => keeper.listening(DEVICE),
          onClosed: () => tell({ type: 'pressed' }),
          onFailed: () => keeper.failed('failed'),
        });
      },
      onData: () => {},
      onGone: () => stopWatching(),
      onLink: (link) =>
        become(link.state === 'listening' ? 'ready' : link.state === 'searching' ? 'searching' : 'lost'),
    },
  );
  return {
    start(onEvent) {
      tell = onEvent;
      keeper.start();
    },
    stop: () => keeper.stop(),
  };
}

type Watched = {
  clock: Clock;
  port: LinePort;
  onReady(): void;
  /** Once for each time it closes, however long it stays so. */
  onClosed(): void;
  onFailed(): void;
};

function watchContact({ clock, port, onReady, onClosed, onFailed }: Watched): () => void {
  let isStopped = false;
  let stopWaiting = () => {};

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      stopWaiting = clock.setTimer(ms, resolve);
    });

  const asked = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = clock.setTimer(READ_DEADLINE_MS, () => reject(new Error('no answer')));
      work.then(resolve, reject).finally(cancel);
    });

  async function run(): Promise<void> {
    await asked(port.drive(true));
    // Ready is one that answers, not merely one that could be opened.
    await asked(port.read());
    onReady();
    let isClosed = false;
    let agreeing = 0;
    while (!isStopped) {
      await wait(POLL_MS);
      if (isStopped) return;
      const { dsr } = await asked(port.read());
      agreeing = dsr === isClosed ? 0 : agreeing + 1;
      if (agreeing < SAMPLES) continue;
      isClosed = dsr;
      agreeing = 0;
      if (isClosed && !isStopped) onClosed();
    }
  }

  run().catch(() => {
    if (!isStopped) onFailed();
  });
  return () => {
    isStopped = true;
    stopWaiting();
  };
}
