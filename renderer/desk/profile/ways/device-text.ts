// A serial device as it is typed: its USB identity "2c7c:0125", with "/2" for one of several ports, or a port's name.
import type { SerialDeviceSettings } from '#contract/alerting.ts';

const USB = /^([0-9a-f]{4}):([0-9a-f]{4})(?:\/(\d{1,2}))?$/i;

export function deviceText(device: SerialDeviceSettings): string {
  if ('path' in device) return device.path;
  const { vendorId, productId } = device;
  const port = device.interface === null ? '' : `/${device.interface}`;
  return `${vendorId}:${productId}${port}`;
}

export function deviceFrom(text: string): SerialDeviceSettings {
  const [, vendorId, productId, port] = USB.exec(text.trim()) ?? [];
  if (!vendorId || !productId) return { path: text };
  return { vendorId, productId, interface: port === undefined ? null : Number(port) };
}
