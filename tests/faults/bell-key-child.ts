// A station with a key as its bell that is pressed once, tells it, and is killed so many milliseconds later.
// Words: its folder, its profile's file, the milliseconds. Writes the ring's press on its output before it dies.
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { bareSettings } from '#tests/support/bare-settings.ts';
import { testKeyboard } from '#tests/support/key-bell.ts';

const SETTLES_MS = 200;

const [folder = '', profileFile = '', delay = '0'] = process.argv.slice(2);
const { keyboard, press } = testKeyboard();
const settings = { ...bareSettings(folder), profileFile, bell: 'usb', practice: false };
const { host } = await compose(settings, systemClock(), { bellKeyboard: keyboard });
await host.engine.whenOpen;

const names = () =>
  [...host.engine.ahead().rings.values()].flatMap(({ sources }) =>
    sources.flatMap((source) =>
      source.from === 'bell'
        ? [`${source.press.device}.${source.press.deviceEpoch}.${source.press.number}`]
        : [],
    ),
  );
// What an earlier life told and could not store comes again first.
await pause(SETTLES_MS);
const before = new Set(names());
press();
const told = (): string[] => names().filter((name) => !before.has(name));
while (told().length === 0) await new Promise((resolve) => setImmediate(resolve));
fs.writeSync(1, `${told().join(' ')}\n`);
if (delay !== '0') await pause(Number(delay));
process.kill(process.pid, 'SIGKILL');
