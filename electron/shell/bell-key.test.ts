// Only the key that the host named is the bell; every other stroke is nobody's business.
import { expect, test } from 'vitest';
import { strokeOf } from './bell-key.ts';

const stroke = (change: Partial<Parameters<typeof strokeOf>[0]>, wanted: string | null = 'F13') =>
  strokeOf({ type: 'keyDown', code: 'F13', isAutoRepeat: false, ...change }, wanted);

test('down, held, and up again', () => {
  expect([stroke({}), stroke({ isAutoRepeat: true }), stroke({ type: 'keyUp' })]).toEqual([
    'down',
    'again',
    'up',
  ]);
});

test('another key, and no key at all', () => {
  expect(stroke({ code: 'Digit1' })).toBeNull();
  expect(stroke({ code: 'Enter' })).toBeNull();
  expect(stroke({}, null)).toBeNull();
});
