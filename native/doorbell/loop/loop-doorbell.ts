// A push button of the ordinary kind on a plain USB-RS232 adapter, with no electronics in between.
import type { Doorbell } from '../doorbell.ts';
import { heldButton, type StationSide } from '../held/held-button.ts';
import {
  type LinePort,
  listSerialPorts,
  openModemLines,
  type PortLister,
  type PortOpener,
} from '../open-port.ts';
import { type FindPort, PortKeeper } from '../port-keeper.ts';
import { watchLoop } from './loop-watch.ts';

export type LoopOptions = {
  station: StationSide;
  find: FindPort;
  openPort?: PortOpener<LinePort> | undefined;
  listPorts?: PortLister | undefined;
};

const DEVICE = 'loop';

export function loopDoorbell({ station, find, openPort, listPorts }: LoopOptions): Doorbell {
  const { clock } = station;
  return heldButton('loop', station, (button) => {
    let watch: { stop(): void } | null = null;
    const keeper = new PortKeeper<LinePort>(
      { clock, find, openPort: openPort ?? openModemLines, listPorts: listPorts ?? listSerialPorts },
      {
        onOpen: (port) => {
          // What was wrong with the wire before is found again within seconds, if it still is.
          button.faults([]);
          watch = watchLoop({
            ...{ clock, port },
            onListening: () => keeper.listening(DEVICE),
            onPress: (atMs) => button.press(DEVICE, atMs),
            onFaults: button.faults,
            onFailed: () => keeper.failed('failed'),
          });
        },
        onData: () => {},
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
