// What stands on the screen is what works when it is typed.
import { expect, test } from 'vitest';
import { DEFAULT_PORT } from '#contract/lan-port.ts';
import { typedAddress, webAddress } from './address.ts';
import { spacedCode } from './spaced-code.ts';

test('the usual port is left out where the program adds it, and never in a browser', () => {
  const usual = { address: '10.0.0.5', port: DEFAULT_PORT };
  expect(typedAddress(usual)).toBe('10.0.0.5');
  expect(typedAddress({ ...usual, port: 50_000 })).toBe('10.0.0.5:50000');
  expect(webAddress(usual)).toBe('https://10.0.0.5:47110');
});

test('eight digits in two groups', () => {
  expect(spacedCode('01234567')).toBe('0123 4567');
});
