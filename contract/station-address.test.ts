// An address is read as people write it, and nothing else is taken for one.
import { expect, test } from 'vitest';
import { readAddress, writtenAddress } from './station-address.ts';

test.each([
  ['10.0.0.5', { host: '10.0.0.5', port: null }],
  ['  10.0.0.5:47111 ', { host: '10.0.0.5', port: 47_111 }],
  ['Resepsjon-PC', { host: 'resepsjon-pc', port: null }],
  ['resepsjon.kommune.no:443', { host: 'resepsjon.kommune.no', port: 443 }],
  ['[fe80::1]:47110', { host: '[fe80::1]', port: 47_110 }],
])('%s', (typed, read) => expect(readAddress(typed)).toEqual(read));

test.each([
  '',
  ' ',
  'https://10.0.0.5',
  '10.0.0.5/',
  'a b',
  '10.0.0.5:',
  '10.0.0.5:0',
  '10.0.0.5:99999',
  '-pc',
  'a@b',
])('not an address: %j', (typed) => expect(readAddress(typed)).toBeNull());

test('it is written as it is read', () => {
  for (const typed of ['10.0.0.5', '10.0.0.5:1', '[fe80::1]:2'])
    expect(writtenAddress(readAddress(typed) ?? { host: '', port: null })).toBe(typed);
});
