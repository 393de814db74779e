// A battery-free radio button, heard by a receiver on USB. The receiver is watched; whether the button still is at the
// door, nobody can tell but the daily bell test.
import type { Doorbell } from '../doorbell.ts';
import { heldButton, type StationSide } from '../held/held-button.ts';
import { listSerialPorts, type PortLister, type PortOpener, serialPortAt } from '../open-port.ts';
import { type FindPort, PortKeeper } from '../port-keeper.ts';
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

export function enoceanDoorbell({ station, find, senders, openPort, listPorts }: EnoceanOptions): Doorbell {
  const { clock } = station;
  return heldButton('enocean', station, (button) => {
    let watch: ReturnType<typeof watchReceiver> | null = null;
    const keeper = new PortKeeper(
      { clock, find, openPort: openPort ?? serialPortAt(BAUD_RATE), listPorts: listPorts ?? listSerialPorts },
      {
        onOpen: (port) => {
          button.faults([]);
          watch = watchReceiver({
            ...{ clock, senders: senders.map((sender) => sender.toLowerCase()) },
            send: (bytes) => port.write(bytes),
            onListening: (receiver) => keeper.listening(`enocean-${receiver}`),
            onSilent: (sinceMs, heard) => keeper.silent(sinceMs, heard),
            onPress: (sender, atMs) => button.press(`enocean-${sender}`, atMs),
            onFaults: button.faults,
            onEvent: button.event,
          });
        },
        onData: (bytes) => watch?.hear(bytes),
        onGone: () => {
          watch?.stop();
          watch = null;
        },
        onLink: button.link,
      },
    );
    keeper.start();
    return { stop: () => keeper.stop() };
  });
}
