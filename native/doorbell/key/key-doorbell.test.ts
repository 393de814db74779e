// A key as a bell: the keyboard's own habits, and a device that only claims to be one.
import { expect, test } from 'vitest';
import { handClock } from '../../hand-clock.ts';
import type { DoorbellEvent } from '../doorbell.ts';
import { keyDoorbell } from './key-doorbell.ts';

function setUp() {
  const clock = handClock();
  const events: DoorbellEvent[] = [];
  const memory = { remembered: [], save: () => {}, settled: async () => {} };
  const bell = keyDoorbell({ clock, bootId: 'boot', memory });
  const numbers = () => new Set(events.flatMap((event) => (event.type === 'press' ? [event.number] : [])));
  const faults = () => events.findLast((event) => event.type === 'status')?.faults;
  return { clock, events, bell, numbers, faults };
}

test('it says what it cannot do', () => {
  const { bell } = setUp();
  expect(bell.declares).toEqual({ latches: false, supervised: false, feedback: false });
  bell.showLed('seen');
  expect(bell.strike(1_000)).toBe(false);
});

test('a key that is held repeats itself and is one press; too long, and it is stuck', async () => {
  const { clock, bell, numbers, faults, events } = setUp();
  bell.start((event) => events.push(event));
  bell.stroke('down');
  for (let ms = 0; ms < 9_000; ms += 40) {
    bell.stroke('again');
    await clock.elapse(40);
  }
  expect(numbers().size).toBe(1);
  expect(faults()).toEqual(['button-stuck']);
  bell.stroke('up');
  expect(faults()).toEqual([]);
});

test('a release that another window got is no stuck button, and the next press counts', async () => {
  const { clock, bell, numbers, faults, events } = setUp();
  bell.start((event) => events.push(event));
  bell.stroke('down');
  await clock.elapse(20_000);
  expect(faults()).toEqual([]);
  bell.stroke('down');
  expect(numbers().size).toBe(2);
});

test('a thousand strokes a second are an alarm and a few presses', async () => {
  const { clock, bell, numbers, faults, events } = setUp();
  bell.start((event) => events.push(event));
  for (let i = 0; i < 5_000; i += 1) {
    bell.stroke('down');
    if (i % 2 === 0) bell.stroke('up');
    if (i % 10 === 0) await clock.elapse(10);
  }
  expect(faults()).toEqual(['button-chattering']);
  expect(numbers().size).toBeLessThanOrEqual(10);
});

test('stopped, it hears nothing and leaves no timer behind', async () => {
  const { clock, bell, numbers, events } = setUp();
  bell.stroke('down');
  bell.start((event) => events.push(event));
  bell.stroke('down');
  await bell.stop();
  bell.stroke('down');
  expect(numbers().size).toBe(1);
  expect(clock.pendingCount()).toBe(0);
});
