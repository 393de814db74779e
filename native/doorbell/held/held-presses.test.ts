// A button without a memory: each press has one number for ever, whatever dies between telling and storing.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { handClock } from '../../hand-clock.ts';
import { REPEAT_MS } from '../timing.ts';
import { HELD_MAX, type HeldMemory, type HeldPress, holdPresses, REMEMBERED_MAX } from './held-presses.ts';
import { openPressFile } from './press-file.ts';

function run(
  remembered: HeldMemory = [],
  options: { bootId?: string; clock?: ReturnType<typeof handClock> } = {},
) {
  const clock = options.clock ?? handClock();
  const told: HeldPress[] = [];
  const saved: HeldMemory[] = [];
  const order: string[] = [];
  const held = holdPresses({
    ...{ clock, bootId: options.bootId ?? 'boot-1', remembered },
    save: (memory) => {
      saved.push(memory);
      order.push('saved');
    },
    tell: (press) => {
      told.push(press);
      order.push('told');
    },
  });
  return { clock, told, saved, order, held };
}

const names = (presses: readonly HeldPress[]): Set<string> =>
  new Set(presses.map(({ device, deviceEpoch, number }) => `${device}.${deviceEpoch}.${number}`));

describe('one run', () => {
  test('a press is told before anything is written, and repeated until it is stored', async () => {
    const { clock, told, order, held } = run();
    held.add('loop', clock.bootMs());
    expect(order).toEqual(['told', 'saved']);
    await clock.elapse(3 * REPEAT_MS);
    expect(told).toHaveLength(4);
    expect(names(told).size).toBe(1);
    expect(told.at(-1)?.ageMs).toBe(3 * REPEAT_MS);
    for (const press of told.slice(0, 1)) held.acknowledge(press);
    await clock.elapse(10 * REPEAT_MS);
    expect(told).toHaveLength(4);
    expect(clock.pendingCount()).toBe(0);
  });

  test('two presses are two numbers, and an acknowledgement is for one of them', async () => {
    const { clock, told, held } = run();
    held.add('enocean-0029219f', clock.bootMs());
    held.add('enocean-0010202b', clock.bootMs());
    for (const press of told.slice(0, 1)) held.acknowledge(press);
    expect(held.pendingCount()).toBe(1);
    held.acknowledge({ ...(told[1] as HeldPress), deviceEpoch: 1 });
    expect(held.pendingCount()).toBe(1);
  });

  test('with nothing stored for hours it holds the oldest, and tells every one', () => {
    const { told, saved, held } = run();
    for (let i = 0; i < HELD_MAX + 100; i += 1) held.add('key', i);
    expect(names(told).size).toBe(HELD_MAX + 100);
    expect(held.pendingCount()).toBe(HELD_MAX);
    expect(saved.at(-1)).toHaveLength(REMEMBERED_MAX);
  });
});

describe('after the station died', () => {
  test('what was told and not stored comes again under the same name, with its age', async () => {
    const first = run();
    first.held.add('loop', first.clock.bootMs());
    await first.clock.elapse(1_000);
    const next = run(first.saved.at(-1), { clock: first.clock });
    next.held.begin();
    expect(names(next.told)).toEqual(names(first.told));
    expect(next.told[0]?.ageMs).toBe(1_000);
  });

  test('after another boot its age is unknown', async () => {
    const first = run();
    first.held.add('loop', first.clock.bootMs());
    const next = run(first.saved.at(-1), { bootId: 'boot-2' });
    next.held.begin();
    expect(next.told[0]?.ageMs).toBeNull();
  });
});

describe('the file', () => {
  const PRESS = { device: 'loop', deviceEpoch: 7, number: 1, atMs: 5, bootId: 'boot-1' };
  const fresh = (): string => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-presses-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    return path.join(folder, 'bell-presses');
  };
  const fails = (error: unknown): void => {
    throw error;
  };

  test('the newest is read again; many at once are one write after another', async () => {
    const file = fresh();
    const first = openPressFile(file, fails);
    expect(first.remembered).toEqual([]);
    for (let number = 1; number <= 100; number += 1) first.save([{ ...PRESS, number }]);
    await first.settled();
    expect(openPressFile(file, fails).remembered).toEqual([{ ...PRESS, number: 100 }]);
  });

  test('a torn write leaves the one before, and no file or any bytes at all are nothing', async () => {
    const file = fresh();
    const first = openPressFile(file, fails);
    await first.settled();
    first.save([PRESS]);
    await first.settled();
    first.save([{ ...PRESS, number: 2 }]);
    await first.settled();
    const bytes = fs.readFileSync(file);
    const newest = bytes.indexOf('"number":2');
    fs.writeFileSync(
      file,
      Buffer.concat([bytes.subarray(0, newest), Buffer.alloc(9, '#'), bytes.subarray(newest + 9)]),
    );
    expect(openPressFile(file, fails).remembered).toEqual([PRESS]);
    for (const wrong of ['', 'null', '[]', '{"generation":1}', '\u0000'.repeat(40_000)]) {
      fs.writeFileSync(file, wrong);
      const opened = openPressFile(file, fails);
      expect(opened.remembered).toEqual([]);
      await opened.settled();
    }
  });

  test('its size never changes, so that a full disk still takes it', async () => {
    const file = fresh();
    const first = openPressFile(file, fails);
    await first.settled();
    const { size } = fs.statSync(file);
    first.save(
      Array.from({ length: REMEMBERED_MAX }, (_, i) => ({
        ...PRESS,
        device: 'enocean-ffffffff',
        number: 2 ** 48 + i,
      })),
    );
    await first.settled();
    expect(fs.statSync(file).size).toBe(size);
    expect(openPressFile(file, fails).remembered).toHaveLength(REMEMBERED_MAX);
  });

  test('a disk that refuses is told and stops nothing', async () => {
    const told: unknown[] = [];
    const file = openPressFile('/proc/no-such-folder/presses', (error) => told.push(error));
    file.save([PRESS]);
    await file.settled();
    expect(told.length).toBeGreaterThan(0);
  });
});
