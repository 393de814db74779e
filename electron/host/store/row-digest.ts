// A short digest over the content of one row, and their XOR over all rows, in whatever order they came.
import { checksum } from './checked-line.ts';

export const NO_ROWS = 0n;

/** Parts are kept apart by a character that JSON text never holds unescaped. */
export const rowDigest = (...parts: string[]): string => checksum(parts.join('\u0000'));

export const toggle = (all: bigint, digest: string): bigint => all ^ BigInt(`0x${digest}`);

export const digestText = (all: bigint): string => all.toString(16).padStart(16, '0');

export const fromDigestText = (text: string): bigint => BigInt(`0x${text}`);
