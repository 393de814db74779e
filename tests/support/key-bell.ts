// A station whose bell is a key: its profile, and the keyboard that a test types on.
import fs from 'node:fs';
import path from 'node:path';
import type { BellKeyStroke } from '#contract/bell-key.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { BellKeyboard } from '#host/bell/bell-keyboard.ts';
import { freshFolder } from './fresh-folder.ts';
import { profileWith } from './profile.ts';

/** A profile's file whose bell is this; the office is always staffed. */
export function bellProfileFile(bell: Partial<OfficeProfile['bell']>): string {
  const profile = profileWith({ regime: 'appointmentOnly' });
  const file = path.join(freshFolder('profile'), 'bell.json');
  fs.writeFileSync(file, JSON.stringify({ ...profile, bell: { ...profile.bell, ...bell } }));
  return file;
}

export function testKeyboard() {
  const wanted: (string | null)[] = [];
  let onStroke: (stroke: BellKeyStroke) => void = () => {};
  const keyboard: BellKeyboard = {
    listenFor: (key) => wanted.push(key),
    onStroke: (listener) => {
      onStroke = listener;
    },
  };
  return {
    keyboard,
    /** Each key that the host has asked for, oldest first. */
    wanted,
    stroke: (stroke: BellKeyStroke): void => onStroke(stroke),
    press(): void {
      onStroke('down');
      onStroke('up');
    },
  };
}
