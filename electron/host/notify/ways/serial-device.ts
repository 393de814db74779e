// Which port a way's device sits on, as the profile states it and as the drivers look for it.
import type { SerialDeviceSettings } from '#contract/alerting.ts';
import type { FindPort } from '#native/port/kept-port.ts';

export function whichPort(device: SerialDeviceSettings): FindPort {
  if ('path' in device) return { path: device.path };
  const { vendorId, productId, interface: port } = device;
  return { usb: [{ vendorId, productId, interface: port ?? undefined }] };
}
