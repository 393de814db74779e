// Chromium has no sandbox as root. There the app is started as nobody, who is given what it needs and nothing more.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { StationOptions } from './station.ts';

/** `nobody` and `nogroup` on Debian. */
const NOBODY = 65_534;
const AS_NOBODY = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

const electron = createRequire(import.meta.url)('electron') as unknown as string;

function give(file: string): void {
  fs.chownSync(file, NOBODY, NOBODY);
  if (fs.statSync(file).isDirectory()) for (const name of fs.readdirSync(file)) give(path.join(file, name));
}

/** Null where nobody cannot read the app or its Electron, as under a root user's home. */
export function sandboxed(data: string, profile: string): Partial<StationOptions> | null {
  if (process.getuid?.() !== 0) return { data, profile, hasSandbox: true };
  const own = (name: string) => path.join(data, name);
  fs.copyFileSync(profile, own('profile.json'));
  const program = own('electron-as-nobody');
  fs.writeFileSync(program, `#!/bin/sh\nexec setpriv ${AS_NOBODY.join(' ')} '${electron}' "$@"\n`, {
    mode: 0o755,
  });
  const screen = process.env.XAUTHORITY;
  if (screen && fs.existsSync(screen)) fs.copyFileSync(screen, own('xauthority'));
  give(data);
  const env = { HOME: data, XAUTHORITY: own('xauthority'), XDG_RUNTIME_DIR: data };
  return canRead(electron) && canRead(path.resolve(import.meta.dirname, '../../out/main/main.js'))
    ? { data, profile: own('profile.json'), hasSandbox: true, program, env }
    : null;
}

function canRead(file: string): boolean {
  try {
    execFileSync('setpriv', [...AS_NOBODY, 'test', '-r', file]);
    return true;
  } catch {
    return false;
  }
}
