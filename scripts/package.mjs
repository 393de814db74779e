// `npm run package`: an unpacked build for this machine, checked after it is made. `-- --inspectable` lets Playwright in.
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wrongContents } from './package/contents.mjs';
import { readFusesBack } from './package/fuses.mjs';
import { buildIfChanged } from './setup/build.mjs';
import { PROJECT, prepare } from './setup/prepare.mjs';
import { mustRun } from './setup/run-command.mjs';
import { sayFailure } from './setup/say.mjs';

/** Only files that the packaged Electron has no use for. */
const LEFT_OVER = ['resources/default_app.asar', 'version', '.has-started'];

const inspectable = process.argv.includes('--inspectable');

process.exitCode = await makePackage().catch((error) => {
  sayFailure(error);
  return 1;
});

async function makePackage() {
  const { env, electron } = await prepare();
  await buildIfChanged(PROJECT, env);
  // Neither an Electron out of support nor an open inspector may be taken for the product.
  const name = electron.isOfficial && !inspectable ? 'ringeklokke' : 'ringeklokke-test';
  const folder = join(PROJECT, 'dist', name);
  rmSync(folder, { recursive: true, force: true });
  layOutNative(env);
  await mustRun('electron-builder', builderWords(electron, name), { cwd: PROJECT, env });
  const unpacked = join(folder, 'linux-unpacked');
  for (const file of LEFT_OVER) rmSync(join(unpacked, file), { force: true });
  const wrong = [
    ...(await readFusesBack(join(unpacked, name), { inspectable })),
    ...(await wrongContents(join(unpacked, 'resources'))),
  ];
  for (const line of wrong) console.error(`  wrong: ${line}`);
  console.log(`${join('dist', name, 'linux-unpacked', name)}, ${megabytesIn(unpacked)} MB`);
  return wrong.length === 0 ? 0 : 1;
}

/** One place for the binding, whichever Electron runs: prebuilt, or built for this one. */
function layOutNative(env) {
  const prebuilt = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`;
  const binding = env.RINGEKLOKKE_SQLITE_BINDING ?? join(PROJECT, prebuilt);
  const folder = join(PROJECT, 'dist', 'native');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(binding, join(folder, 'better_sqlite3.node'));
}

function builderWords(electron, name) {
  const settings = {
    electronDist: electron.folder,
    electronVersion: electron.version,
    'directories.output': `dist/${name}`,
    'linux.executableName': name,
    'electronFuses.enableNodeCliInspectArguments': inspectable,
  };
  const words = Object.entries(settings).map(([key, value]) => `-c.${key}=${value}`);
  return ['--linux', 'dir', '--publish', 'never', ...words];
}

function megabytesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return Math.round(bytes / 1e6);
}
