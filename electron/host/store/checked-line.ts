// One line of an append-only file: a checksum, a space, JSON. Damage is seen, and never mistaken for an end.
import { createHash } from 'node:crypto';

/** 64 bits are enough against rot; the facts inside carry full hashes against forgery. */
const CHECKSUM_LENGTH = 16;

export const checksum = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, CHECKSUM_LENGTH);

export const checkedLine = (json: string): string => `${checksum(json)} ${json}\n`;

/** undefined: this line is damaged. */
export function readCheckedLine(line: string): unknown {
  const json = line.slice(CHECKSUM_LENGTH + 1);
  if (line[CHECKSUM_LENGTH] !== ' ' || line.slice(0, CHECKSUM_LENGTH) !== checksum(json)) return undefined;
  return JSON.parse(json);
}

export type CheckedLines = {
  values: unknown[];
  /** Length in bytes of the sound beginning. */
  soundBytes: number;
  /** none; torn: only the end is bad, as after a crash; rotten: sound lines follow a bad one. */
  damage: 'none' | 'torn' | 'rotten';
};

const NEWLINE = 10;

/** The sound beginning of a file, and what is wrong with the rest. */
export function readCheckedLines(bytes: Buffer): CheckedLines {
  const values: unknown[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const value = readCheckedLine(bytes.toString('utf8', start, end));
    if (value === undefined) return { values, soundBytes: start, damage: damageAfter(bytes, end + 1) };
    values.push(value);
    start = end + 1;
  }
  return { values, soundBytes: start, damage: isEmptySpace(bytes, start) ? 'none' : 'torn' };
}

/** Zeros were laid out in advance and hold nothing. */
const isEmptySpace = (bytes: Buffer, from: number): boolean =>
  bytes.subarray(from).every((byte) => byte === 0);

function damageAfter(bytes: Buffer, from: number): 'torn' | 'rotten' {
  const rest = bytes.toString('utf8', from).split('\n');
  return rest.some((line) => line !== '' && readCheckedLine(line) !== undefined) ? 'rotten' : 'torn';
}
