// Builds the app into out/, only when something it is built from has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run-command.mjs';
import { say } from './say.mjs';

const SOURCES = [
  ...['core', 'contract', 'electron', 'native', 'renderer', 'resources'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'electron.vite.config.ts'],
];

/** Holds the digest of what the present out/ was built from. */
const STAMP = join('out', '.built-from');

export async function buildIfChanged(project, env) {
  const stamp = join(project, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(project)) return;
  await build(project, env);
}

export async function build(project, env) {
  say('building the app');
  const stamp = join(project, STAMP);
  const wanted = digestOf(project);
  rmSync(stamp, { force: true });
  const output = await mustRun('electron-vite', ['build'], { cwd: project, env });
  writeFileSync(stamp, wanted);
  return output;
}

function digestOf(project) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(project, source))) {
    hash.update(`${file}\0`).update(readFileSync(join(project, file)));
  }
  return hash.digest('hex');
}

function filesUnder(project, path) {
  const whole = join(project, path);
  if (!existsSync(whole)) return [];
  try {
    const names = readdirSync(whole).sort();
    return names.flatMap((name) => filesUnder(project, join(path, name)));
  } catch (error) {
    if (error.code === 'ENOTDIR') return path.endsWith('.test.ts') ? [] : [path];
    throw error;
  }
}
