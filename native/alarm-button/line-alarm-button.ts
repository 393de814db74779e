// A dry contact of the office's own alarm between DTR and DSR of a plain USB-RS232 adapter: closed is an alarm.
import type { Clock } from '../clock.ts';
import { KeptPort } from '../port/kept-port.ts';
import { watchContact } from '../port/line-watch.ts';
import {
  type LinePort,
  listSerialPorts,
  openModemLines,
  type PortLister,
  type PortOpener,
} from '../port/open-port.ts';
import { toldState } from '../told-state.ts';
import type { AlarmButton, AlarmButtonEvent, AlarmButtonState } from './alarm-button.ts';

/** Three samples that agree are 60 ms of contact: longer than bounce and a spark on the wire, shorter than any alarm. */
const SAMPLES = 3;

export type LineAlarmOptions = {
  clock: Clock;
  /** The port's path: best one that follows the adapter, as /dev/serial/by-id does. */
  path: string;
  openPort?: PortOpener<LinePort> | undefined;
  listPorts?: PortLister | undefined;
};

export function lineAlarmButton(options: LineAlarmOptions): AlarmButton {
  const { clock, path, openPort = openModemLines, listPorts = listSerialPorts } = options;
  const state = toldState<AlarmButtonState>('searching');
  let tell: (event: AlarmButtonEvent) => void = () => {};
  let stopWatching = () => {};

  function watch(port: LinePort): () => void {
    const onFailed = () => kept.fail('failed');
    return watchContact({ clock, port, samples: SAMPLES, onFailed }, async (contacts) => {
      await contacts.drive(true);
      // Ready is one that answers, not merely one that could be opened.
      await contacts.isClosedNow();
      kept.works();
      state.become('ready');
      let wasClosed = false;
      for (;;) {
        const isClosed = await contacts.isClosed();
        // Once for each time it closes, however long it stays so.
        if (isClosed && !wasClosed) tell({ type: 'pressed' });
        wasClosed = isClosed;
      }
    });
  }

  const kept = new KeptPort<LinePort>(
    { clock, find: { path }, openPort, listPorts },
    {
      onOpen: (port) => {
        stopWatching = watch(port);
      },
      onGone: () => stopWatching(),
      onLost: () => state.become('lost'),
    },
  );
  return {
    start(onEvent) {
      tell = onEvent;
      state.listen((now) => tell({ type: 'state', state: now }));
      tell({ type: 'state', state: state.now() });
      kept.start();
    },
    stop: () => kept.stop(),
  };
}
