import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStrongEnough, PASSPHRASE_BYTES, passphraseFrom, plainPassphrase } from './passphrase.ts';

const bytes = fc.uint8Array({ minLength: PASSPHRASE_BYTES, maxLength: PASSPHRASE_BYTES });

test('five groups of four letters that nobody mistakes for one another', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(passphraseFrom(random)).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){4}$/);
    }),
  );
});

test('a made passphrase is the same with or without hyphens, spaces and capitals', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const made = passphraseFrom(random);
      for (const typed of [made.toLowerCase(), made.replaceAll('-', ''), ` ${made.replaceAll('-', '  ')} `])
        expect(plainPassphrase(typed)).toBe(plainPassphrase(made));
    }),
  );
});

test('a typed one keeps its letters; only the spaces around and between its words are evened out', () => {
  expect(plainPassphrase('  Tre røde  båter på Mjøsa ')).toBe('Tre røde båter på Mjøsa');
  expect(plainPassphrase('tre røde båter på Mjøsa')).not.toBe(plainPassphrase('Tre røde båter på Mjøsa'));
});

test('short ones and the same few letters over and over are too weak', () => {
  expect(isStrongEnough('kontoret2026')).toBe(false);
  expect(isStrongEnough('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe(false);
  expect(isStrongEnough('121212121212121212')).toBe(false);
  expect(isStrongEnough('tre røde båter på Mjøsa')).toBe(true);
});
