// What upsd answers, word for word, and what it means for the office.
import { expect, test } from 'vitest';
import { powerOf, readNutReply } from './nut-replies.ts';

test('a variable, with quotes inside', () => {
  expect(readNutReply(['VAR office ups.status "OB DISCHRG"'])).toEqual({
    is: 'value',
    name: 'ups.status',
    value: 'OB DISCHRG',
  });
  expect(readNutReply(['VAR office ups.model "A \\"small\\" one"'])).toMatchObject({
    value: 'A "small" one',
  });
});

test('a list is whole only with its end', () => {
  expect(readNutReply(['BEGIN LIST UPS', 'UPS office "Description"'])).toBeNull();
  expect(readNutReply(['BEGIN LIST UPS', 'UPS office "Description"', 'END LIST UPS'])).toEqual({
    is: 'names',
    names: ['office'],
  });
  expect(readNutReply([])).toBeNull();
});

test('a refusal, and a server that is no NUT server', () => {
  expect(readNutReply(['ERR DATA-STALE'])).toEqual({ is: 'error', code: 'DATA-STALE' });
  expect(readNutReply(['SSH-2.0-OpenSSH_9.2'])).toEqual({ is: 'error', code: 'NOT-NUT' });
});

test.each([
  ['OL', '100', { is: 'mains' }],
  ['OL CHRG', '40', { is: 'mains' }],
  ['OB DISCHRG', '80.4', { is: 'battery', percent: 80 }],
  ['OB DISCHRG', null, { is: 'battery', percent: null }],
  ['OB', 'x', { is: 'battery', percent: null }],
  ['OB LB', '55', { is: 'battery-low', percent: 55 }],
  ['OB', '19', { is: 'battery-low', percent: 19 }],
  ['FSD OL', '5', { is: 'battery-low', percent: 5 }],
  ['OFF', null, { is: 'silent' }],
  ['', null, { is: 'silent' }],
])('%s with charge %s', (status, charge, power) => {
  expect(powerOf(status, charge)).toEqual(power);
});
