// One key, taken from the system only as long as a desk wants it, and said aloud when the system refuses it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HelpKeyTold } from '#contract/help-key.ts';
import { type HelpKeyPort, makeHelpKey } from './help-key.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aSystem() {
  const taken = new Map<string, () => void>();
  const others = new Set<string>();
  const keys = {
    register: (key: string, press: () => void) => !others.has(key) && taken.set(key, press).has(key),
    unregister: (key: string) => void taken.delete(key),
  };
  return { taken, others, keys, press: (key: string) => taken.get(key)?.() };
}

function aPage() {
  const told: HelpKeyTold[] = [];
  const listeners = new Map<string, (message: { data: unknown }) => void>();
  const port: HelpKeyPort = {
    on: (event: string, listener: (message: { data: unknown }) => void) => listeners.set(event, listener),
    postMessage: (one) => void told.push(one),
    start: () => undefined,
  };
  const says = (event: string, data?: unknown) => listeners.get(event)?.({ data });
  return { told, port, wants: (data: unknown) => says('message', data), closes: () => says('close') };
}

function served() {
  const system = aSystem();
  const page = aPage();
  const helpKey = makeHelpKey(system.keys);
  helpKey.serve(page.port);
  return { system, page, helpKey };
}

const EVERYWHERE = { type: 'reach', reach: 'everywhere' };
const REFUSED = { type: 'reach', reach: 'refused' };

test('the wanted key is taken, moved and given back', () => {
  const { system, page } = served();
  page.wants({ key: 'Ctrl+F2' });
  expect([...system.taken.keys()]).toEqual(['Control+F2']);
  page.wants({ key: 'Ctrl+Shift+F9' });
  expect([...system.taken.keys()]).toEqual(['Control+Shift+F9']);
  page.wants({ key: null });
  expect(system.taken.size).toBe(0);
  expect(page.told).toEqual([EVERYWHERE, EVERYWHERE]);
});

test('a press is told once, however long the finger stays', () => {
  const { system, page } = served();
  page.wants({ key: 'Ctrl+F2' });
  for (let repeat = 0; repeat < 30; repeat += 1) {
    system.press('Control+F2');
    vi.advanceTimersByTime(100);
  }
  expect(page.told).toEqual([EVERYWHERE, { type: 'pressed' }]);
  vi.advanceTimersByTime(1_000);
  system.press('Control+F2');
  expect(page.told).toHaveLength(3);
});

test('a key that another program has is said aloud, and taken when that lets it go', () => {
  const { system, page } = served();
  system.others.add('Control+F2');
  page.wants({ key: 'Ctrl+F2' });
  expect(page.told).toEqual([REFUSED]);
  system.others.clear();
  vi.advanceTimersByTime(15_000);
  expect(page.told).toEqual([REFUSED, EVERYWHERE]);
});

test('a page that is gone leaves no key behind, and keeps asking for none', () => {
  const { system, page } = served();
  page.wants({ key: 'Ctrl+F2' });
  page.closes();
  expect(system.taken.size).toBe(0);
  const late = served();
  late.system.others.add('Control+F2');
  late.page.wants({ key: 'Ctrl+F2' });
  late.page.closes();
  late.system.others.clear();
  vi.advanceTimersByTime(60_000);
  expect(late.system.taken.size).toBe(0);
});

test('the page that was loaded last has the key', () => {
  const { system, page, helpKey } = served();
  page.wants({ key: 'Ctrl+F2' });
  const next = aPage();
  helpKey.serve(next.port);
  page.wants({ key: 'Ctrl+F3' });
  page.closes();
  next.wants({ key: 'Ctrl+F6' });
  expect([...system.taken.keys()]).toEqual(['Control+F6']);
});

test('no other key is ever taken from the machine', () => {
  const { system, page } = served();
  for (const data of [null, 7, {}, { key: 'a' }, { key: 'Ctrl+C' }, { key: 'Alt+F4' }, { key: 'Ctrl+F4' }])
    page.wants(data);
  expect(system.taken.size).toBe(0);
});
