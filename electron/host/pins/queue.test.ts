// Two at once at most, one a desk, and whoever answers the bell goes first.
import { expect, test } from 'vitest';
import type { DeskId } from '#core/ids.ts';
import { makePinQueue } from './queue.ts';

const desk = (name: string) => name as DeskId;

/** Work that lasts until the test ends it, and a list of what has begun. */
function world() {
  const queue = makePinQueue();
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, at: string, isAlarm = false) =>
    queue.run(desk(at), isAlarm, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, begun, ask, end };
}

test('a third waits until one of two has ended', async () => {
  const { begun, ask, end } = world();
  const first = ask('a', '1');
  for (const name of ['b', 'c']) void ask(name, name);
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect(await first).toBe('a');
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('one desk never takes both places', async () => {
  const { begun, ask, end } = world();
  for (const name of ['a', 'b', 'c']) void ask(name, '1');
  void ask('other', '2');
  expect(begun).toEqual(['a', 'other']);
  await end('a');
  expect(begun).toEqual(['a', 'other', 'b']);
});

test('an answer to the bell goes before everything that waits', async () => {
  const { begun, ask, end } = world();
  for (const name of ['a', 'b', 'c', 'd']) void ask(name, name);
  void ask('alarm', '9', true);
  await end('a');
  expect(begun).toEqual(['a', 'b', 'alarm']);
});

test('a fault ends one piece of work and nobody else’s', async () => {
  const { queue } = world();
  const failing = queue.run(desk('1'), false, () => Promise.reject(new Error('no memory')));
  await expect(failing).rejects.toThrow('no memory');
  expect(await queue.run(desk('1'), false, async () => 'well')).toBe('well');
});

test('a desk that asks without end is told to wait; another desk is not', () => {
  const { queue, ask } = world();
  for (let count = 0; count < 9; count++) void ask(String(count), '1');
  expect(queue.isFull(desk('1'))).toBe(true);
  expect(queue.isFull(desk('2'))).toBe(false);
});
