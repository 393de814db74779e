// Two set-ups never work at once, and one that was killed does not stop the next.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { withLock } from './lock.mjs';

let cache;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'lock-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

function leaveLock(pid, ageSeconds) {
  const lock = join(cache, '.lock');
  mkdirSync(lock);
  writeFileSync(join(lock, 'pid'), String(pid));
  const then = Date.now() / 1000 - ageSeconds;
  utimesSync(lock, then, then);
}

test('the second waits until the first is done', async () => {
  let atWork = 0;
  const work = async () => {
    atWork += 1;
    expect(atWork).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    atWork -= 1;
  };
  await Promise.all([withLock(cache, work), withLock(cache, work), withLock(cache, work)]);
});

test('the lock of a process that is gone is set aside', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  leaveLock(pid, 6);
  expect(await withLock(cache, async () => 'mine')).toBe('mine');
});

test('a lock that nobody has touched for long is set aside, even where a process has that number', async () => {
  leaveLock(process.pid, 60);
  expect(await withLock(cache, async () => 'mine')).toBe('mine');
});

test('work that fails gives the lock back', async () => {
  await expect(withLock(cache, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(await withLock(cache, async () => 'mine')).toBe('mine');
});
