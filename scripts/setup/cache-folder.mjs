// Where everything that is fetched or built once is kept: outside the work tree.
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { say } from './say.mjs';

/** For root: PostgreSQL and the sandboxed Electron run as another user, who cannot enter root's home. */
const CACHE_OF_ROOT = '/var/cache/ringeklokke';

const PASS_THROUGH = 0o001;

export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const wanted = resolve(process.env.RINGEKLOKKE_CACHE || join(base, 'ringeklokke'));
  const folder = isRoot() && !othersCanEnter(dirname(wanted)) ? CACHE_OF_ROOT : wanted;
  if (folder !== wanted && process.env.RINGEKLOKKE_CACHE) {
    say(`other users cannot enter ${dirname(wanted)}; the cache is ${folder} instead`);
  }
  mkdirSync(folder, { recursive: true });
  if (isRoot()) chmodSync(folder, 0o755);
  return folder;
}

export function isRoot() {
  return process.getuid?.() === 0;
}

function othersCanEnter(folder) {
  const parent = dirname(folder);
  const open = !existsSync(folder) || (statSync(folder).mode & PASS_THROUGH) !== 0;
  return open && (parent === folder || othersCanEnter(parent));
}
