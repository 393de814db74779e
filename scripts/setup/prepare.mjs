// Makes this machine ready, and says with which environment everything after it runs.
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.mjs';
import { electronDist } from './electron-dist.mjs';
import { withLock } from './lock.mjs';
import { nativeSqlite } from './native-sqlite.mjs';
import { nodeRuntime } from './node-runtime.mjs';
import { npmPackages } from './npm-packages.mjs';
import { postgres } from './postgres.mjs';
import { systemPackages } from './system-packages.mjs';

export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const TOOLCHAIN = JSON.parse(readFileSync(join(PROJECT, 'scripts', 'toolchain.json'), 'utf8'));

/** Readable by others, whatever the shell says: PostgreSQL runs as another user than root. */
const UMASK = 0o022;

/**
 * Asks only for what the caller uses. Resolves to `{ env, electron }`; `env` also tells where things lie:
 * RINGEKLOKKE_SQLITE_BINDING (for better-sqlite3 inside Electron only), RINGEKLOKKE_POSTGRES_BIN, RINGEKLOKKE_ELECTRON_NOTE.
 */
export async function prepare({
  electron = true,
  postgres: wantsPostgres = false,
  display = false,
  tests = false,
} = {}) {
  const umask = process.umask(UMASK);
  const cache = cacheFolder();
  const wanted = { electron, postgres: wantsPostgres, display, tests };
  const prepared = await withLock(cache, () => prepareAll(cache, wanted));
  process.umask(umask);
  if (prepared.electron) console.log(prepared.electron.note);
  return prepared;
}

async function prepareAll(cache, wanted) {
  await systemPackages([
    ...(wanted.electron ? ['window'] : []),
    ...(wanted.display ? ['display'] : []),
    ...(wanted.tests ? ['tests', 'firmware'] : []),
  ]);
  const { bin, headers } = await nodeRuntime(cache, TOOLCHAIN.node);
  const env = { ...process.env };
  env.PATH = [bin, join(PROJECT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  env.RINGEKLOKKE_CACHE = cache;
  delete env.RINGEKLOKKE_SQLITE_BINDING;
  await npmPackages(PROJECT, env);
  const [electron, postgresBin] = await Promise.all([
    wanted.electron ? prepareElectron({ cache, env, headers }) : null,
    wanted.postgres ? postgres(cache, TOOLCHAIN.postgres) : null,
  ]);
  if (electron) Object.assign(env, electron.env);
  if (postgresBin) env.RINGEKLOKKE_POSTGRES_BIN = postgresBin;
  return { env, electron };
}

async function prepareElectron({ cache, env, headers }) {
  const choice = process.env.RINGEKLOKKE_ELECTRON;
  const electron = await electronDist({ cache, project: PROJECT, env, packages: TOOLCHAIN.electron, choice });
  const binding = await nativeSqlite({ cache, project: PROJECT, env, electron, headers });
  const added = {
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.executable,
    ELECTRON_MAJOR_VER: String(Number.parseInt(electron.version, 10)),
    RINGEKLOKKE_ELECTRON_NOTE: electron.note,
  };
  if (binding) added.RINGEKLOKKE_SQLITE_BINDING = binding;
  return { ...electron, env: added };
}
