// The passphrase that locks a station's file: made by the app and written down, or typed and then strong enough.

/** 32 letters that nobody mistakes for one another on paper: no 0 and O, no 1 and I. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Twenty letters of five bits: 100 bits, far beyond guessing, and short enough to write down. */
const GROUPS = 5;
const GROUP_LETTERS = 4;
export const PASSPHRASE_BYTES = GROUPS * GROUP_LETTERS;

const MADE = new RegExp(`^[${LETTERS}]{${PASSPHRASE_BYTES}}$`);

/** A sentence of a few words; shorter ones are in the lists that guessers use. */
export const PASSPHRASE_MIN = 16;
export const PASSPHRASE_MAX = 200;
/** Sixteen times the same letter is no passphrase. */
const DISTINCT_MIN = 8;

/** bytes: random, at least PASSPHRASE_BYTES of them. */
export function passphraseFrom(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, PASSPHRASE_BYTES)].map((byte) => LETTERS[byte % LETTERS.length] ?? '');
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LETTERS, (group + 1) * GROUP_LETTERS).join(''),
  );
  return groups.join('-');
}

/** The same key however it was typed: hyphens, spaces and small letters mean nothing in a passphrase the app made. */
export function plainPassphrase(typed: string): string {
  const joined = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  if (MADE.test(joined)) return joined;
  return typed.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}

export function isStrongEnough(typed: string): boolean {
  const plain = plainPassphrase(typed);
  return plain.length >= PASSPHRASE_MIN && new Set(plain.toLowerCase()).size >= DISTINCT_MIN;
}
