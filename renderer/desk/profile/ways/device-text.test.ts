// What is typed for a device is what the station looks for, and reads back the same.
import { expect, test } from 'vitest';
import { deviceFrom, deviceText } from './device-text.ts';

test.each([
  ['2c7c:0125', { vendorId: '2c7c', productId: '0125', interface: null }],
  ['2C7C:0125/2', { vendorId: '2C7C', productId: '0125', interface: 2 }],
  ['COM5', { path: 'COM5' }],
  ['/dev/serial/by-id/usb-modem', { path: '/dev/serial/by-id/usb-modem' }],
  ['2c7c:01', { path: '2c7c:01' }],
  ['', { path: '' }],
])('%s', (text, device) => {
  expect(deviceFrom(text)).toEqual(device);
  expect(deviceText(deviceFrom(text))).toBe(text);
});
