// kill -9 while a station makes the file it moves in: it is still the station, or the file is whole. Never both, never
// neither; and nothing half made is left.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { restoreStation } from '#host/move/restore-station.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { startHost } from '#tests/support/host-world.ts';
import { until } from '#tests/support/moving.ts';
import { foldersIn } from './store-world.ts';

const CHILD = fileURLToPath(new URL('./move-export-child.ts', import.meta.url));
const PASSPHRASE = 'tre røde båter på Mjøsa';
const DEADLINE_MS = 180_000;

/** What it has said when it is killed: percents while it seals and proves, then the fact, then the file's name. */
const KILLS = [
  'making',
  'leaving making',
  /(leaving making\n[\s\S]*){40}/,
  /(leaving making\n[\s\S]*){95}/,
  'away making',
  'away made',
];

async function killedAfter(root: string, sign: string | RegExp): Promise<void> {
  const child = spawn(process.execPath, [CHILD, root, PASSPHRASE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    // The desks are told only of the newest: a sign that was skipped is past when the file is made.
    if (said.search(sign) >= 0 || said.includes('away made')) child.kill('SIGKILL');
  });
  await exited;
}

test('killed at any moment: it stays the station, or it is in the file', {
  timeout: DEADLINE_MS,
}, async () => {
  const seen = new Set<string>();
  for (const sign of KILLS) {
    const folder = freshFolder('move-kill');
    await killedAfter(folder, sign);
    const world = await startHost({ folder });
    const desk = world.window('desk').station;
    await world.host.host.engine.whenOpen;
    const { state } = (await until(desk, ({ health }) => health.store !== 'not-storing')).move;
    const made = path.join(folder, 'move');
    const files = (): string[] => (fs.existsSync(made) ? fs.readdirSync(made) : []);
    await expect.poll(() => files().filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(
      fs.readdirSync(path.join(folder, 'station')).filter((name) => name.startsWith('move-snapshot')),
    ).toEqual([]);
    seen.add(state);
    if (state === 'away') {
      await expect.poll(() => files().length).toBe(1);
      const file = path.join(made, files()[0] ?? '');
      const root = freshFolder('move-arrived');
      const job = { file, passphrase: PASSPHRASE, folders: foldersIn(root), nowMs: Date.now() };
      expect(restoreStation(job).kind).toBe('move');
      fs.rmSync(root, { recursive: true });
    } else {
      expect(files()).toEqual([]);
      expect(state).toBe('here');
      expect(world.host.host.engine.isTaking()).toBe(true);
    }
    await world.stop();
    fs.rmSync(folder, { recursive: true });
  }
  expect(seen).toEqual(new Set(['here', 'away']));
});
