// A name and a PIN are checked as the contract will check them.
import { expect, test } from 'vitest';
import { Pin } from '#contract/desk/call-parts.ts';
import { isComplete, isPin, problemWith } from './person-checks.ts';

const good = { name: 'Veileder 1', pin: '1234', pinAgain: '1234' };

test('a PIN here is a PIN in the contract', () => {
  for (const pin of ['123', '1234', '12345678', '123456789', '12a4', '', ' 1234'])
    expect(isPin(pin)).toBe(Pin.safeParse(pin).success);
});

test('a complete form has nothing wrong with it', () => {
  expect(isComplete(good)).toBe(true);
});

test('each field says what is wrong with it', () => {
  expect(problemWith('name', { ...good, name: ' V ' })).toBe('access.nameShape');
  expect(problemWith('pin', { ...good, pin: '12' })).toBe('access.pinShape');
  expect(problemWith('pinAgain', { ...good, pinAgain: '4321' })).toBe('access.pinUnequal');
  expect(isComplete({ ...good, pinAgain: '4321' })).toBe(false);
});
