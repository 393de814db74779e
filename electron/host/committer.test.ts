// While the disk fails nothing decided is lost, its order is kept, and nobody is told "stored" too early.
import { expect, test } from 'vitest';
import { handClock } from '#tests/support/hand-clock.ts';
import { makeCommitter, NotStoredInTime } from './committer.ts';
import type { Commit } from './store/store-types.ts';

const commit = (name: string): Commit => ({
  records: [],
  rows: [],
  boxes: [],
  keys: [],
  answers: [{ requestId: name, answer: null }],
});
const nameOf = (one: Commit): string => one.answers[0]?.requestId ?? '';
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A disk that takes what it is given while `works` is true, and keeps the order in which it took it. */
function world() {
  const clock = handClock(0);
  const disk = { works: true, held: [] as string[], states: [] as string[] };
  const told: string[] = [];
  const committer = makeCommitter({
    clock,
    async commit(one) {
      if (!disk.works) throw new Error('EIO');
      disk.held.push(nameOf(one));
    },
    async reopen() {
      if (!disk.works) throw new Error('EIO');
      await settle();
      return (pending) => pending.map((one) => (disk.held.includes(nameOf(one)) ? null : one));
    },
    onState: (state) => disk.states.push(state),
  });
  const ask = (name: string) => committer.commit(commit(name), () => told.push(name));
  return { clock, disk, told, committer, ask };
}

test('what was decided while the disk failed is stored in its order when it works again', async () => {
  const { clock, disk, told, ask } = world();
  await ask('a');
  disk.works = false;
  const waiting = ['b', 'c', 'd'].map(ask);
  await settle();
  expect(told).toEqual(['a']);
  expect(disk.states).toEqual(['not-storing']);
  disk.works = true;
  clock.advance(1_000);
  await Promise.all(waiting);
  expect(disk.held).toEqual(['a', 'b', 'c', 'd']);
  expect(told).toEqual(['a', 'b', 'c', 'd']);
  expect(disk.states).toEqual(['not-storing', 'storing']);
});

test('a failed commit that was on the disk after all is not stored twice', async () => {
  const { clock, disk, told, ask } = world();
  disk.works = false;
  const waiting = ask('a');
  await settle();
  disk.held.push('a');
  disk.works = true;
  clock.advance(1_000);
  await waiting;
  expect(disk.held).toEqual(['a']);
  expect(told).toEqual(['a']);
});

test('whoever waits too long hears that it is not stored, and it is stored all the same', async () => {
  const { clock, disk, told, ask } = world();
  disk.works = false;
  const waiting = ask('a').catch((error: unknown) => error);
  await settle();
  for (let second = 0; second < 6; second++) {
    clock.advance(1_000);
    await settle();
  }
  expect(await waiting).toBeInstanceOf(NotStoredInTime);
  expect(told).toEqual([]);
  disk.works = true;
  clock.advance(1_000);
  await settle();
  expect(told).toEqual(['a']);
});

test('what is decided while the store is being opened again waits its turn', async () => {
  const { clock, disk, told, ask } = world();
  disk.works = false;
  const first = ask('a');
  await settle();
  disk.works = true;
  clock.advance(1_000);
  const second = ask('b');
  await Promise.all([first, second]);
  expect(disk.held).toEqual(['a', 'b']);
  expect(told).toEqual(['a', 'b']);
});
