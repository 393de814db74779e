// A desk in a browser finds its station again by itself, notices a wire that only looks open, and hears a no.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BROWSER_CLOSE } from '#contract/browser.ts';
import type { Link } from './link.ts';
import { followSocket } from './socket-link.ts';

/** A browser's WebSocket as far as the link looks at it, moved by hand. */
class HandSocket extends EventTarget {
  readyState = 0;
  closed = false;

  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  says(data: string): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  ends(code: number): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }

  send(): void {}

  /** As in a browser whose network is gone: the end is not told. */
  close(): void {
    this.closed = true;
  }
}

let made: HandSocket[];
let told: Link[];
const newest = (): HandSocket => made.at(-1) ?? new HandSocket();
const state = () => told.at(-1);

function follow() {
  return followSocket({
    become: (link) => void told.push(link),
    open: () => {
      made.push(new HandSocket());
      return newest() as unknown as WebSocket;
    },
    localNow: () => Date.now(),
  });
}

async function connected() {
  newest().opens();
  await vi.advanceTimersByTimeAsync(500);
  expect(state()?.state).toBe('connected');
}

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  told = [];
});
afterEach(() => void vi.useRealTimers());

test('a wire that ends is made again within a second', async () => {
  follow();
  await connected();
  newest().ends(1006);
  expect(state()).toEqual({ state: 'lost' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made).toHaveLength(2);
  await connected();
});

test('a station that cannot be reached is tried again and again, each time given up in time', async () => {
  follow();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(made.length).toBeGreaterThanOrEqual(4);
  expect(made.slice(0, -1).every(({ closed }) => closed)).toBe(true);
  await connected();
});

test('a wire on which nothing is heard is dead within five seconds', async () => {
  follow();
  await connected();
  await vi.advanceTimersByTimeAsync(3_900);
  newest().says(JSON.stringify({ i: 'of-nobody', p: { s: 200 } }));
  await vi.advanceTimersByTimeAsync(4_400);
  expect(state()?.state).toBe('connected');
  await vi.advanceTimersByTimeAsync(600);
  expect(state()).toEqual({ state: 'lost' });
  expect(made).toHaveLength(2);
});

test.each(Object.entries(BROWSER_CLOSE))('%s is told, and asked again seldom', async (because, code) => {
  follow();
  newest().opens();
  newest().ends(code);
  expect(state()).toEqual({ state: 'lost', because });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(made).toHaveLength(1);
});

test('a second no makes no flicker', async () => {
  follow();
  newest().ends(BROWSER_CLOSE['not-paired']);
  await vi.advanceTimersByTimeAsync(16_000);
  newest().opens();
  await vi.advanceTimersByTimeAsync(50);
  newest().ends(BROWSER_CLOSE['not-paired']);
  expect(told.every((link) => link.state === 'lost')).toBe(true);
});

test('somebody who has just paired is let in at once', async () => {
  const link = follow();
  newest().ends(BROWSER_CLOSE['not-paired']);
  link.retry();
  expect(made).toHaveLength(2);
  await connected();
});
