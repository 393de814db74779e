// A battery-free radio button, heard by a receiver on USB. The receiver is watched; whether the button still is at the
// door, nobody can tell but the daily bell test.
import type { FindPort } from '../../port/kept-port.ts';
import { listSerialPorts, type PortLister, type PortOpener, serialPortAt } from '../../port/open-port.ts';
import type { Doorbell } from '../doorbell.ts';
import type { StationSide } from '../held/held-button.ts';
import { heldButtonOnPort } from '../held/held-button-on-port.ts';
import { watchReceiver } from './receiver-watch.ts';

const BAUD_RATE = 57_600;

export type EnoceanOptions = {
  station: StationSide;
  find: FindPort;
  /** Eight hexadecimal digits each, as printed on the button. */
  senders: readonly string[];
  openPort?: PortOpener | undefined;
  listPorts?: PortLister | undefined;
};

export const enoceanDoorbell = ({
  station,
  find,
  senders,
  openPort = serialPortAt(BAUD_RATE),
  listPorts = listSerialPorts,
}: EnoceanOptions): Doorbell =>
  heldButtonOnPort({
    ...{ kind: 'enocean', station, wire: { find, openPort, listPorts } },
    watch: ({ port, button, link }) =>
      watchReceiver({
        ...{ clock: station.clock, senders: senders.map((sender) => sender.toLowerCase()) },
        send: (bytes) => port.write(bytes),
        onListening: (receiver) => link.listening(`enocean-${receiver}`),
        onSilent: link.silent,
        onPress: (sender, atMs) => button.press(`enocean-${sender}`, atMs),
        onFaults: button.faults,
        onEvent: button.event,
      }),
  });
