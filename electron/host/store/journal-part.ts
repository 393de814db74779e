// One file of the second journal: a header, then one checked line for each commit.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FactRecord } from '#core/fact.ts';
import { follows, type Tail, tailOf } from '../chain.ts';
import { checkedLine, readCheckedLines } from './checked-line.ts';
import type { Answer, SealedBox } from './store-types.ts';

/** What a commit leaves in the journal. Boxes are ciphertext; their keys never come here. */
export type Entry = { records: FactRecord[]; boxes: SealedBox[]; answers: Answer[] };

export type PartName = { epoch: number; part: number; file: string };

export type Part = PartName & {
  entries: Entry[];
  soundBytes: number;
  damage: 'none' | 'torn' | 'rotten';
};

const JOURNAL_VERSION = 1;
const NAME = /^journal-e(\d{6})-p(\d{6})\.jsonl$/;

const digits = (value: number): string => String(value).padStart(6, '0');

export const partFile = (folder: string, epoch: number, part: number): string =>
  path.join(folder, `journal-e${digits(epoch)}-p${digits(part)}.jsonl`);

/** In the order in which they were written. */
export function listParts(folder: string): PartName[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const match = NAME.exec(name);
      return match
        ? [{ epoch: Number(match[1]), part: Number(match[2]), file: path.join(folder, name) }]
        : [];
    })
    .sort((a, b) => a.epoch - b.epoch || a.part - b.part);
}

export const headerLine = (epoch: number, part: number): string =>
  checkedLine(JSON.stringify({ journal: JOURNAL_VERSION, epoch, part }));

/** body: hashInput of the record. */
export type RecordText = { body: string; hash: string };

const recordJson = ({ body, hash }: RecordText): string => `{"hash":"${hash}",${body.slice(1)}`;

/** n counts the lines of a file, so that a missing one is noticed. */
export const entryLine = (n: number, records: RecordText[], boxes: SealedBox[], answers: Answer[]): string =>
  checkedLine(
    `{"n":${n},"records":[${records.map(recordJson).join(',')}],"boxes":${JSON.stringify(boxes)},"answers":${JSON.stringify(answers)}}`,
  );

type Line = Entry & { n: number };

/** The lines passed their checksum, so their shape is what we wrote; their order must still be proven. */
function inOrder(values: unknown[]): Entry[] {
  const entries: Entry[] = [];
  let tail: Tail | null = null;
  for (const [index, value] of values.entries()) {
    const { n, ...entry } = value as Line;
    if (n !== index + 1) break;
    const end = chainEnd(tail, entry.records);
    if (end === 'broken') break;
    tail = end;
    entries.push(entry);
  }
  return entries;
}

function chainEnd(from: Tail | null, records: FactRecord[]): Tail | null | 'broken' {
  let tail = from;
  for (const record of records) {
    if (tail && !follows(tail, record)) return 'broken';
    tail = tailOf(record);
  }
  return tail;
}

function isHeaderOf(value: unknown, { epoch, part }: PartName): boolean {
  const header = value as { journal?: number; epoch?: number; part?: number } | undefined;
  return header?.journal === JOURNAL_VERSION && header.epoch === epoch && header.part === part;
}

export function readPart(name: PartName): Part {
  const { values, soundBytes, damage } = readCheckedLines(readFileSync(name.file));
  const [header, ...lines] = values;
  // A crash right after the file was made leaves no header: nothing was ever in it.
  if (header === undefined) return { ...name, entries: [], soundBytes: 0, damage };
  const entries = isHeaderOf(header, name) ? inOrder(lines) : [];
  const isWhole = isHeaderOf(header, name) && entries.length === lines.length;
  return { ...name, entries, soundBytes, damage: isWhole ? damage : 'rotten' };
}

/** The end of a file that is not sound, to be kept before it is cut off; the empty space behind it is left out. */
export function readEnd(file: string, from: number): Buffer {
  const length = statSync(file).size - from;
  const end = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, end, 0, length, from);
  } finally {
    closeSync(descriptor);
  }
  return end.subarray(0, end.findLastIndex((byte) => byte !== 0) + 1);
}
