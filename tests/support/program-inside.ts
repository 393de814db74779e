// The development Electron on a machine of the test's network, as one program that a station can be started with.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { freshFolder } from './fresh-folder.ts';
import type { Machine } from './netns.ts';

const electron = createRequire(import.meta.url)('electron') as unknown as string;
const WRAPPER = path.join(import.meta.dirname, 'inside-electron.ts');

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

export function programInside(machine: Machine): string {
  const file = path.join(freshFolder('inside'), 'electron');
  const words = [process.execPath, WRAPPER, ...machine.inside(['--', electron])];
  fs.writeFileSync(file, `#!/bin/sh\nexec ${words.map(quoted).join(' ')} "$@"\n`, { mode: 0o755 });
  return file;
}
