// A loop of failures ends in a bell that rings, and the whole station is tried again, more and more seldom.
import { expect, test } from 'vitest';
import { ALONE_MS, type Mode, makeRestarts } from './restarts.ts';

function shell(mayBeAlone = true) {
  const restarts = makeRestarts(mayBeAlone);
  let nowMs = 0;
  let startedMs = 0;
  let mode: Mode = 'whole';
  const end = (afterMs: number, wasAsked = false) => {
    nowMs += afterMs;
    const next = restarts.ended({ mode, startedMs, atMs: nowMs, wasAsked });
    mode = next.mode;
    nowMs += next.waitMs;
    startedMs = nowMs;
    return next;
  };
  return { end, aloneMs: restarts.aloneMs };
}

test('one exit is started again at once, the next a little later', () => {
  const { end } = shell();
  expect(end(3_600_000)).toEqual({ mode: 'whole', waitMs: 0 });
  expect(end(1_000)).toEqual({ mode: 'whole', waitMs: 500 });
});

test('the third exit within a minute leaves the bell alone', () => {
  const { end } = shell();
  end(10_000);
  end(10_000);
  expect(end(10_000).mode).toBe('bell-only');
});

test('three exits in more than a minute are three accidents', () => {
  const { end } = shell();
  end(31_000);
  end(31_000);
  expect(end(31_000).mode).toBe('whole');
});

test('one that ended because it was asked to is no failure', () => {
  const { end } = shell();
  for (let times = 0; times < 5; times += 1) expect(end(1_000, true)).toEqual({ mode: 'whole', waitMs: 0 });
});

test('the whole is tried again, and each try in vain makes it wait longer', () => {
  const { end, aloneMs } = shell();
  for (let times = 0; times < 3; times += 1) end(1_000);
  expect(aloneMs()).toBe(ALONE_MS.first);
  expect(end(ALONE_MS.first, true).mode).toBe('whole');
  expect(end(20_000).mode).toBe('bell-only');
  expect(aloneMs()).toBe(2 * ALONE_MS.first);
  for (let times = 0; times < 9; times += 1) {
    end(aloneMs(), true);
    end(1_000);
  }
  expect(aloneMs()).toBe(ALONE_MS.max);
});

test('a try that lasts a minute is the way back', () => {
  const { end, aloneMs } = shell();
  for (let times = 0; times < 3; times += 1) end(1_000);
  end(ALONE_MS.first, true);
  end(1_000);
  end(aloneMs(), true);
  expect(end(61_000)).toEqual({ mode: 'whole', waitMs: 0 });
  expect(aloneMs()).toBe(ALONE_MS.first);
});

test('the bell alone that fails is started again as the bell alone', () => {
  const { end } = shell();
  for (let times = 0; times < 3; times += 1) end(1_000);
  expect(end(1_000).mode).toBe('bell-only');
  expect(end(1_000)).toEqual({ mode: 'bell-only', waitMs: 2_000 });
});

test('a machine that joins a station has no bell to leave alone', () => {
  const { end } = shell(false);
  for (let times = 0; times < 9; times += 1) expect(end(1_000).mode).toBe('whole');
});
