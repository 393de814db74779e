// kill -9 in the middle of commits: everything that was acknowledged is there afterwards, in one unbroken chain.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allFactsOf, freshFolders, openHere, removeFolders } from './store-world.ts';

const KILLS = 20;
/** A start takes about half a second here; a machine that is busy with other tests gets far more. */
const DEADLINE_MS = 180_000;
const CHILD = fileURLToPath(new URL('./store-child.ts', import.meta.url));

type Acknowledged = Map<string, string>;

/** The compile cache makes the many starts cheap; it is gone with the folder. */
function startChild(root: string): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(root, 'compile-cache') };
  return spawn(process.execPath, [CHILD, root], { stdio: ['ignore', 'pipe', 'inherit'], env });
}

/** Kills the child some acknowledgements after its first, at no particular step of a commit. */
async function killAfter(
  child: ChildProcess,
  count: number,
  delayMs: number,
  found: Acknowledged,
): Promise<void> {
  const exited = once(child, 'exit');
  const seen: string[] = [];
  for await (const line of readline.createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    seen.push(line);
    const [word, epoch, seq, id = ''] = line.split(' ');
    if (word === 'ack') found.set(`${epoch}/${seq}`, id);
    if (seen.length === count) setTimeout(() => child.kill('SIGKILL'), delayMs);
  }
  await exited;
  expect(seen[0]).toBe('open ok');
}

test(`${KILLS} kills lose nothing that was acknowledged`, { timeout: DEADLINE_MS }, async () => {
  const folders = freshFolders();
  const acknowledged: Acknowledged = new Map();
  for (let kill = 0; kill < KILLS; kill++) {
    // From one line (just opened) to some hundred (checkpoints and batches of every size).
    await killAfter(startChild(folders.root), 1 + ((kill * 37) % 120), kill % 7, acknowledged);
  }
  const opened = await openHere(folders);
  expect(opened.loaded.setAside).toBeNull();
  const facts = new Map((await allFactsOf(opened)).map(({ epoch, seq, id }) => [`${epoch}/${seq}`, id]));
  const lost = [...acknowledged].filter(([place, id]) => facts.get(place) !== id);
  expect(lost).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect((await opened.store.verifyAll()).problem).toBeNull();
  await opened.store.close();
  removeFolders(folders);
});

test('a half-made first start begins again', { timeout: DEADLINE_MS }, async () => {
  const folders = freshFolders();
  for (const delayMs of [120, 200, 280, 360]) {
    const child = startChild(folders.root);
    const exited = once(child, 'exit');
    setTimeout(() => child.kill('SIGKILL'), delayMs);
    await exited;
  }
  const opened = await openHere(folders);
  expect(opened.loaded.setAside).toBeNull();
  await opened.store.close();
  removeFolders(folders);
});
