// After a fault: what the disk has is left alone, and what it has not gets the numbers that follow.
import { expect, test } from 'vitest';
import type { FactRecord } from '#core/fact.ts';
import { stillToStore } from './reopen.ts';
import type { Commit } from './store/store-types.ts';

const commit = (seq: number): Commit => ({
  records: [{ epoch: 1, seq } as FactRecord],
  rows: [],
  boxes: [],
  keys: [],
  answers: [],
});

test('a commit that is there is not stored again; the others are renumbered after the tail that was found', () => {
  const seen: unknown[] = [];
  const renumber = (commits: Commit[], tail: unknown) => {
    seen.push(tail);
    return commits.map(() => commit(99));
  };
  const tail = { epoch: 1, seq: 5, hash: 'x' };
  expect(stillToStore([commit(5), commit(6)], tail, renumber)).toEqual([null, commit(99)]);
  expect(seen).toEqual([tail]);
});

test('after a new epoch nothing of the old one is taken for stored', () => {
  const found = { epoch: 2, seq: 40, hash: 'x' };
  const same = (commits: Commit[]) => commits;
  expect(stillToStore([commit(5)], found, same)).toEqual([commit(5)]);
});
