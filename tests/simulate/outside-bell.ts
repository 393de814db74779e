// In place of practice mode's own simulated bell: the shipped driver on a line whose other end, a board with a button,
// goes on living while the host is dead, frozen or starting.
import type { Clock } from '#native/clock.ts';
import type { Doorbell } from '#native/doorbell/doorbell.ts';
import { PortDoorbell } from '#native/doorbell/port-doorbell.ts';
import type { PortOpener } from '#native/port/open-port.ts';
import { machine } from './machine.ts';

const nothing = (): void => undefined;

const openPort: PortOpener = async (_path, events) => {
  const { line } = machine();
  if (!line.isPlugged) return { ok: false, reason: 'not-found' };
  line.events = events;
  const isOpen = (): boolean => line.events === events;
  return {
    ok: true,
    port: {
      write: (bytes) => queueMicrotask(() => isOpen() && line.toDevice(bytes)),
      async close() {
        if (isOpen()) line.events = null;
      },
    },
  };
};

/** Practice mode's dock has no part in this: people stand at the board itself. */
const noDock = {
  press: nothing,
  moveDoor: nothing,
  pressStaffButton: nothing,
  unplug: nothing,
  replug: nothing,
};

export function simulatedDoorbell({ clock }: { clock: Clock }) {
  const driver: Doorbell = new PortDoorbell({
    ...{ clock, openPort },
    find: { path: 'simulated' },
    listPorts: async () => [],
  });
  return {
    ...noDock,
    kind: driver.kind,
    declares: driver.declares,
    start: (onEvent: Parameters<Doorbell['start']>[0]) => driver.start(onEvent),
    acknowledge: (...about: Parameters<Doorbell['acknowledge']>) => driver.acknowledge(...about),
    showLed: (led: Parameters<Doorbell['showLed']>[0]) => driver.showLed(led),
    strike: (pulseMs: number) => driver.strike(pulseMs),
    stop: () => driver.stop(),
    shown: () => 'off' as const,
  };
}
