// The code from the safe: read by eye, typed by hand, and never kept in words.
import { expect, test } from 'vitest';
import { isCodeShape, makeCode, makeShownCodes, plainCode } from './recovery-code.ts';

test('twenty signs in groups, none that looks like another', () => {
  for (let count = 0; count < 200; count++) {
    const code = makeCode();
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}$/);
    expect(isCodeShape(plainCode(code))).toBe(true);
  }
  expect(makeCode()).not.toBe(makeCode());
});

test('typed with small letters, spaces and dashes it is the same code', () => {
  const code = makeCode();
  expect(plainCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(plainCode(code));
  expect(isCodeShape(plainCode('ABC'))).toBe(false);
  expect(isCodeShape(plainCode('0'.repeat(20)))).toBe(false);
});

test('a retry hears the same code, for a while', () => {
  const shown = makeShownCodes();
  shown.keep('first', 'CODE');
  expect(shown.of('first')).toBe('CODE');
  for (let count = 0; count < 16; count++) shown.keep(`later-${count}`, 'OTHER');
  expect(shown.of('first')).toBeNull();
});
