import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './fact-hash-input.ts';

test('the order in which a value was built does not matter', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 'x'], c: null } })).toBe('{"a":{"c":null,"d":[1,"x"]},"b":1}');
});

test('it survives a round trip through JSON, and is then the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('what JSON would bend in silence is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
    expect(() => canonicalJson({ a: [1], b: value === undefined ? () => 1 : value })).toThrow();
  }
});

test('a key without a value is no key', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
