// Installs the npm packages that package-lock.json names, only when that file has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * Not `npm ci`: it refuses a lock file made where the registry holds no other platform's binaries. The locked
 * versions and digests count all the same. No package's own script runs: none is needed, and better-sqlite3's
 * would download headers. Development packages are named because NODE_ENV=production leaves them out.
 */
const INSTALL = ['install', '--no-save', '--ignore-scripts', '--include=dev', '--include=optional'];

export async function npmPackages(project, env) {
  const folder = join(project, 'node_modules');
  const stamp = join(folder, '.ringeklokke-stamp');
  const unfinished = join(folder, '.ringeklokke-unfinished');
  const lock = readFileSync(join(project, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (existsSync(unfinished)) rmSync(folder, { recursive: true });
  if (!isInstalled(folder, JSON.parse(lock))) {
    say('installing the npm packages');
    rmSync(stamp, { force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, '');
    await mustRun('npm', INSTALL, { cwd: project, env });
    rmSync(unfinished, { force: true });
  }
  writeFileSync(stamp, wanted);
}

/** True after a plain `npm install`: npm writes its own list last, when every package is in place. */
function isInstalled(folder, lock) {
  const listed = join(folder, '.package-lock.json');
  if (!existsSync(listed)) return false;
  const present = JSON.parse(readFileSync(listed, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}
