// Our own bell on a real serial port.
import type { Clock } from '../clock.ts';
import { BELL_BOARDS, type UsbIdentity } from '../port/find-device.ts';
import { listSerialPorts, type PortLister, type PortOpener, serialPortAt } from '../port/open-port.ts';
import type { LastCommitted } from './conversation.ts';
import type { Doorbell } from './doorbell.ts';
import { PortDoorbell } from './port-doorbell.ts';
import { BAUD_RATE } from './timing.ts';

export type SerialDoorbellOptions = {
  clock: Clock;
  /** A fixed path (a udev link, COM3). Without it the port is found by USB identity. */
  path?: string | undefined;
  usb?: readonly UsbIdentity[] | undefined;
  /** Highest number the store holds, so that a device whose memory went back is caught after a restart too. */
  lastCommitted?: LastCommitted | undefined;
  silenceMs?: number | undefined;
  openPort?: PortOpener | undefined;
  listPorts?: PortLister | undefined;
};

export function serialDoorbell(options: SerialDoorbellOptions): Doorbell {
  const { clock, path, usb, lastCommitted, silenceMs, openPort, listPorts } = options;
  return new PortDoorbell({
    clock,
    find: path === undefined ? { usb: usb ?? BELL_BOARDS } : { path },
    openPort: openPort ?? serialPortAt(BAUD_RATE),
    listPorts: listPorts ?? listSerialPorts,
    lastCommitted,
    silenceMs,
  });
}
