// A button that keeps nothing itself, behind a port that may vanish: what is heard over each opened port is watched anew.
import type { BellKind } from '#core/doorbell/bell-kind.ts';
import type { KeptPortOptions } from '../../port/kept-port.ts';
import type { ClosablePort } from '../../port/open-port.ts';
import { type BellPort, bellPort } from '../bell-port.ts';
import type { Doorbell } from '../doorbell.ts';
import { type ButtonSide, heldButton, type StationSide } from './held-button.ts';

type Opened<Port> = { port: Port; button: ButtonSide; link: BellPort };

type PortWatch = { hear?(bytes: Uint8Array): void; stop(): void };

export type OnPort<Port extends ClosablePort> = {
  kind: Exclude<BellKind, 'own-device'>;
  station: StationSide;
  wire: Omit<KeptPortOptions<Port>, 'clock'>;
  /** Begins with an opened port; stopped once, when that port is gone. */
  watch(opened: Opened<Port>): PortWatch;
};

export function heldButtonOnPort<Port extends ClosablePort>(on: OnPort<Port>): Doorbell {
  const { kind, station, wire, watch } = on;
  return heldButton(kind, station, (button) => {
    let watching: PortWatch | null = null;
    const link = bellPort<Port>(
      { clock: station.clock, ...wire },
      {
        onOpen: (port) => {
          // What was wrong before is found again within seconds, if it still is.
          button.faults([]);
          watching = watch({ port, button, link });
        },
        onData: (bytes) => watching?.hear?.(bytes),
        onGone: () => {
          watching?.stop();
          watching = null;
        },
        onLink: button.link,
        onTwins: (areThere) => button.event({ type: 'twins', areThere }),
      },
    );
    link.start();
    return { stop: () => link.stop() };
  });
}
