// A push button of the ordinary kind on a plain USB-RS232 adapter, with no electronics in between.
import type { FindPort } from '../../port/kept-port.ts';
import {
  type LinePort,
  listSerialPorts,
  openModemLines,
  type PortLister,
  type PortOpener,
} from '../../port/open-port.ts';
import type { Doorbell } from '../doorbell.ts';
import type { StationSide } from '../held/held-button.ts';
import { heldButtonOnPort } from '../held/held-button-on-port.ts';
import { watchLoop } from './loop-watch.ts';

export type LoopOptions = {
  station: StationSide;
  find: FindPort;
  openPort?: PortOpener<LinePort> | undefined;
  listPorts?: PortLister | undefined;
};

const DEVICE = 'loop';

export const loopDoorbell = ({
  station,
  find,
  openPort = openModemLines,
  listPorts = listSerialPorts,
}: LoopOptions): Doorbell =>
  heldButtonOnPort({
    ...{ kind: 'loop', station, wire: { find, openPort, listPorts } },
    watch: ({ port, button, link }) =>
      watchLoop({
        ...{ clock: station.clock, port },
        onListening: () => link.listening(DEVICE),
        onPress: (atMs) => button.press(DEVICE, atMs),
        onFaults: button.faults,
        onFailed: link.failed,
      }),
  });
