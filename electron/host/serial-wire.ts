// The port of a device that the profile names, as the drivers look for it and open it.
import type { SerialDeviceSettings } from '#contract/alerting.ts';
import type { FindPort, KeptPortOptions } from '#native/port/kept-port.ts';
import type { PortLister, PortOpener } from '#native/port/open-port.ts';
import type { Clock } from './clock.ts';
import { driverClock } from './driver-clock.ts';

/** serialport only where something hangs on it: practice and a browser's station start without. */
const ports = () => import('#native/port/open-port.ts');
const listPorts: PortLister = async () => (await ports()).listSerialPorts();
const openAt =
  (baudRate: number): PortOpener =>
  async (path, events) =>
    (await ports()).serialPortAt(baudRate)(path, events);

function whichPort(device: SerialDeviceSettings): FindPort {
  if ('path' in device) return { path: device.path };
  const { vendorId, productId, interface: port } = device;
  return { usb: [{ vendorId, productId, interface: port ?? undefined }] };
}

export const serialWire = (
  clock: Clock,
  device: SerialDeviceSettings,
  baudRate: number,
): KeptPortOptions => ({
  clock: driverClock(clock),
  find: whichPort(device),
  openPort: openAt(baudRate),
  listPorts,
});
