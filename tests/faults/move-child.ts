// Takes a station in from its file, and kills itself at the n-th time it touches the disk: no step is left out.
import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [root = '', file = '', passphrase = '', killAt = '0', only = ''] = process.argv.slice(2);

const STEPS = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
] as const;
const say = writeSync;
let count = 0;

/** SQLite's own writes are not among them; they go to the file beside its place only, between two of these. */
function watch(name: (typeof STEPS)[number]): void {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      count += 1;
      if (count === Number(killAt)) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    },
  });
}

const { foldersIn } = await import('./store-world.ts');
const { restoreStation } = await import('#host/move/restore-station.ts');
const { finishRestore } = await import('#host/move/staging.ts');
const { MADE_AT } = await import('./move-world.ts');
for (const name of STEPS) watch(name);
syncBuiltinESMExports();
const folders = foldersIn(root);
if (only === 'finish') finishRestore(folders);
else restoreStation({ file, passphrase, folders, nowMs: MADE_AT + 60_000 });
say(1, `steps ${count}\n`);
