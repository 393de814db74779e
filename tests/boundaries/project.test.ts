// Holds this project itself against the boundaries.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkTree } from './check.ts';

test('nothing in the project imports or calls what its folder may not', () => {
  expect(checkTree(fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
});
