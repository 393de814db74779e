// Downloads the official Electron with its own installer, into the cache instead of node_modules.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run-command.mjs';
import { say } from './say.mjs';

/** A firewall that swallows packets never says no: without a byte for this long, we do. */
const SILENCE_LIMIT_MS = 20_000;

/** 110 MB at 1.5 Mbit/s; slower lines get the smaller wait of the fallback. */
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

export async function downloadElectron(project, folder, env) {
  say('trying the official Electron download');
  const arriving = join(folder, 'arriving');
  mkdirSync(arriving);
  cpSync(join(project, 'node_modules/electron'), folder, { recursive: true });
  const silence = new AbortController();
  const stopWatching = watchGrowth(folder, () => silence.abort());
  const { code, output } = await run('node', ['install.js'], {
    cwd: folder,
    env: { ...env, NODE_PATH: join(project, 'node_modules'), TMPDIR: arriving },
    timeoutMs: DOWNLOAD_LIMIT_MS,
    signal: silence.signal,
  });
  stopWatching();
  rmSync(arriving, { recursive: true, force: true });
  if (code !== 0 || !existsSync(join(folder, 'path.txt'))) throw new Error(reasonIn(output));
}

function reasonIn(output) {
  const line = output.split('\n').find((text) => /error|abort|ended by/i.test(text));
  return `its download failed (${(line ?? 'no reason given').trim()})`;
}

function watchGrowth(folder, onSilence) {
  let size = 0;
  const timer = setInterval(() => {
    const now = bytesIn(folder);
    if (now === size) onSilence();
    size = now;
  }, SILENCE_LIMIT_MS);
  return () => clearInterval(timer);
}

function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + bytesIn(path);
    return sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  }, 0);
}
