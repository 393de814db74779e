// A station whose door is released at the word "open" as soon as its opener can be reached, until it is killed.
// Words: its folder, its profile's file, and "open" or nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { bareSettings } from '#tests/support/bare-settings.ts';

const [folder = '', profileFile = '', word = ''] = process.argv.slice(2);
const { host } = await compose({ ...bareSettings(folder), profileFile, practice: false }, systemClock());
await host.engine.whenOpen;
while (word === 'open' && (await host.opener.open()) !== 'released') await pause(50);
