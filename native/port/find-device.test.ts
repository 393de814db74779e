// The finder against port lists in the shape serialport gives them on Linux and on Windows.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BELL_BOARDS, findDevice, type ListedPort } from './find-device.ts';

function portList(name: string): ListedPort[] {
  return JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'port-lists', `${name}.json`), 'utf8'));
}

const CH340 = { vendorId: '1a86', productId: '7523' };

describe('our board among other serial things', () => {
  test('on Linux', () => {
    expect(findDevice(portList('linux'), BELL_BOARDS)).toEqual({ kind: 'found', path: '/dev/ttyUSB0' });
  });

  test('on Windows, where identities are in capitals', () => {
    expect(findDevice(portList('windows'), BELL_BOARDS)).toEqual({ kind: 'found', path: 'COM4' });
    expect(findDevice(portList('windows'), [CH340])).toEqual({ kind: 'found', path: 'COM5' });
  });

  test('it follows the device to another port number', () => {
    const moved = portList('linux').map((port) =>
      port.path === '/dev/ttyUSB0' ? { ...port, path: '/dev/ttyUSB7' } : port,
    );
    expect(findDevice(moved, BELL_BOARDS)).toEqual({ kind: 'found', path: '/dev/ttyUSB7' });
  });
});

describe('never by guessing', () => {
  test('two boards are refused, and a pinned serial number decides between them', () => {
    const two = portList('linux-two-bells');
    expect(findDevice(two, BELL_BOARDS)).toEqual({
      kind: 'ambiguous',
      paths: ['/dev/ttyUSB0', '/dev/ttyACM0'],
    });
    const pinned = { vendorId: '0403', productId: '6001', serialNumber: 'a50285bi' };
    expect(findDevice(two, [pinned])).toEqual({ kind: 'found', path: '/dev/ttyUSB0' });
  });

  test('two devices with one identity are refused', () => {
    const [bell] = portList('linux-two-bells').slice(1);
    const twins = [bell, { ...bell, path: '/dev/ttyUSB9' }] as ListedPort[];
    const pinned = { vendorId: '0403', productId: '6001', serialNumber: 'A50285BI' };
    expect(findDevice(twins, [pinned]).kind).toBe('ambiguous');
  });

  test('a pinned serial number that is not there is missing, also when another board is', () => {
    const pinned = { vendorId: '0403', productId: '6001', serialNumber: 'SOMETHING' };
    expect(findDevice(portList('linux'), [pinned])).toEqual({ kind: 'missing' });
  });

  test('no ports, ports without identity, and one port listed twice', () => {
    expect(findDevice([], BELL_BOARDS)).toEqual({ kind: 'missing' });
    expect(findDevice([{ path: '/dev/ttyS0' }], BELL_BOARDS)).toEqual({ kind: 'missing' });
    const twice = [...portList('linux'), ...portList('linux')];
    expect(findDevice(twice, BELL_BOARDS)).toEqual({ kind: 'found', path: '/dev/ttyUSB0' });
  });
});
