// One and a half is typed with a comma, with a point, and digit by digit.
import { expect, test } from 'vitest';
import { numberFrom, numberText, onlyNumber } from './number-text.ts';

test('a fraction is written as the language writes it, and read either way', () => {
  expect([numberText(1.5, 'nb'), numberText(1.5, 'en'), numberText(2, 'nn')]).toEqual(['1,5', '1.5', '2']);
  expect(['1,5', '1.5', '1,', '', '30'].map(numberFrom)).toEqual([1.5, 1.5, 1, 0, 30]);
});

test('only what can be such a number stays in the field', () => {
  expect(['1,5', '1,5,5', ',5x', '-2'].map((text) => onlyNumber(text, true))).toEqual([
    ...['1,5', '1,55', ',5', '2'],
  ]);
  expect(onlyNumber('1,5 s', false)).toBe('15');
});
