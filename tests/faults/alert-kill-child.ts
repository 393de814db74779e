// A station whose bell is pressed at the word "press", and which alerts by its real modem until it is killed.
// Words: its folder, its profile's file, and "press" or nothing.
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { bareSettings } from '#tests/support/bare-settings.ts';

const [folder = '', profileFile = '', word = ''] = process.argv.slice(2);
const { host } = await compose({ ...bareSettings(folder), profileFile, practice: false }, systemClock());
await host.engine.whenOpen;
if (word === 'press') host.practiceBell?.press();
