// A step that was cut short is done again; a step that was finished is not.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { once } from './once.mjs';

let cache;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'once-'));
});

const makeWhole = async (folder) => writeFileSync(join(folder, 'whole'), '');

test('what is finished is not made again', async () => {
  await once(cache, 'thing', makeWhole);
  const folder = await once(cache, 'thing', () => expect.unreachable('made twice'));
  expect(existsSync(join(folder, 'whole'))).toBe(true);
});

test('what was killed midway is made again, from nothing', async () => {
  const halfMade = join(cache, '.making-thing');
  mkdirSync(halfMade);
  writeFileSync(join(halfMade, 'half'), '');
  const folder = await once(cache, 'thing', makeWhole);
  expect(existsSync(join(folder, 'half'))).toBe(false);
});

test('what failed leaves nothing behind', async () => {
  await expect(once(cache, 'thing', () => Promise.reject(new Error('no network')))).rejects.toThrow(
    'no network',
  );
  expect(existsSync(join(cache, 'thing'))).toBe(false);
});
