// Builds better-sqlite3 for an Electron too old for its prebuilt binary (which crashes there).
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { once } from './once.mjs';
import { mustRun } from './run-command.mjs';
import { say } from './say.mjs';
import { systemPackages } from './system-packages.mjs';

/** The first Electron whose Node speaks the Node-API version of the prebuilt binary. */
const PREBUILT_WORKS_FROM = 36;

/** Only stable calls plus what node-addon-api needs: the result runs in Node 20, Node 24 and Electron 33. */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const PROOF = `
const Database = require(process.argv[1]);
const db = new Database(':memory:', { nativeBinding: process.argv[2] });
console.log(db.prepare('SELECT sqlite_version() AS version').get().version);`;

/** The binding's file, or null where the prebuilt one works. */
export async function nativeSqlite({ cache, project, env, electron, headers }) {
  if (Number.parseInt(electron.version, 10) >= PREBUILT_WORKS_FROM) return null;
  const source = join(project, 'node_modules', 'better-sqlite3');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const name = `better-sqlite3-${version}-electron-${electron.version}`;
  const file = 'better_sqlite3.node';
  const folder = await once(cache, name, async (making) => {
    await build({ source, making, project, env, headers });
    renameSync(join(making, 'build', 'Release', file), join(making, file));
    for (const entry of readdirSync(making)) {
      if (entry !== file) rmSync(join(making, entry), { recursive: true });
    }
    const asNode = { ...env, ELECTRON_RUN_AS_NODE: '1' };
    const proof = ['-e', PROOF, source, join(making, file)];
    writeFileSync(join(making, 'sqlite-version'), await mustRun(electron.executable, proof, { env: asNode }));
  });
  return join(folder, file);
}

async function build({ source, making, project, env, headers }) {
  await systemPackages(['build']);
  say('building better-sqlite3 for this Electron, once (a minute or two)');
  cpSync(source, making, { recursive: true });
  // Inside a copy: a build/ folder in node_modules would win over the prebuilt binary that Node 24 needs.
  const addonApi = join(making, 'node_modules', 'node-addon-api');
  mkdirSync(addonApi, { recursive: true });
  cpSync(join(project, 'node_modules', 'node-addon-api'), addonApi, { recursive: true });
  const words = ['rebuild', '--release', '--force_build=1', ...(headers ? [`--nodedir=${headers}`] : [])];
  const gyp = join(project, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  await mustRun('node', [gyp, ...words], {
    cwd: making,
    env: { ...env, CXXFLAGS, JOBS: String(cpus().length) },
  });
}
