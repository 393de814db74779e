// A machine that joins a station is started as one, or told in one line why not.
import { expect, test } from 'vitest';
import { ownOptions } from './command-line.ts';
import { joinedSettings, wrongJoin } from './joined-settings.ts';

const installed = {
  appData: '/data',
  appPath: '/app',
  version: '1',
  isPackaged: true,
  resources: '/app/resources',
};
const started = (...words: string[]) => ownOptions(['ringeklokke', ...words]);
const wrong = (...words: string[]) => wrongJoin(started(...words));

test('the role decides the window, and --station where its relay looks', () => {
  expect(
    joinedSettings(started('--role=kiosk', '--station=10.0.0.5:47111', '--kiosk-lock'), installed),
  ).toEqual({
    electronFolder: '/data/ringeklokke/electron',
    windows: ['kiosk'],
    kioskLock: true,
    runs: {
      program: 'relay',
      settings: {
        role: 'kiosk',
        folder: '/data/ringeklokke/joined',
        station: { host: '10.0.0.5', port: 47_111 },
        isRestart: false,
      },
    },
  });
});

test('a station is none of its business', () => {
  expect(joinedSettings(started('--bell=/dev/ttyACM0'), installed)).toBeNull();
  expect(joinedSettings(started('--role=station'), installed)).toBeNull();
  expect(wrong('--role=station', '--lan=10.0.0.5')).toBeNull();
});

test('what cannot be meant is said', () => {
  expect(wrong('--role=desk')).toBeNull();
  expect(wrong('--role=desk', '--station=resepsjon')).toBeNull();
  expect(wrong('--role=dock')).toMatch(/--role=dock is not known/);
  expect(wrong('--role=desk', '--station=https://x')).toMatch(/--station needs an address/);
  expect(wrong('--station=10.0.0.5')).toMatch(/for a machine that joins/);
  expect(wrong('--role=desk', '--bell=usb')).toMatch(/--bell belongs to the station/);
  expect(wrong('--role=display', '--restore=x')).toMatch(/--restore belongs to the station/);
});
