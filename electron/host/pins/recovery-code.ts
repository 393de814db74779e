// The code that lies in the office's safe: made here, written down by a person, never kept in words.
import { randomBytes } from 'node:crypto';

/** 32 signs that a hand can write and an eye can read: no 0 and O, no 1 and I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Twenty signs are 100 bits: nobody guesses it, whatever the waits. */
const LENGTH = 20;
const GROUP = 5;

/** 256 is eight times 32, so that every sign is as likely as the others. */
const signOf = (byte: number): string => SIGNS[byte % SIGNS.length] ?? '';

export function makeCode(): string {
  const signs = [...randomBytes(LENGTH)].map(signOf).join('');
  return signs.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? signs;
}

/** As it was hashed: what a person types may have small letters, spaces and dashes. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

export const isCodeShape = (plain: string): boolean =>
  plain.length === LENGTH && [...plain].every((sign) => SIGNS.includes(sign));

/** A retry after a cut cable within this many codes hears the same one; after a restart a new one must be made. */
const KEPT_MAX = 16;

/** Codes on their way to a screen, in memory only: the stored answer to a request never holds one. */
export function makeShownCodes() {
  const codes = new Map<string, string>();
  return {
    keep(requestId: string, code: string): void {
      codes.set(requestId, code);
      if (codes.size > KEPT_MAX) codes.delete(codes.keys().next().value ?? '');
    },
    of: (requestId: string): string | null => codes.get(requestId) ?? null,
  };
}
