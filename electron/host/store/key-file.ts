// The wrapped keys of the sealed boxes, in a file of their own that no backup holds. No key, no person.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { PersonRef } from '#core/ids.ts';
import { checkedLine, readCheckedLine } from './checked-line.ts';
import { type AppendFile, openAppend } from './durable-append.ts';
import { syncFolder, writeDurably } from './durable-file.ts';
import type { BoxKey } from './store-types.ts';

export type KeyFile = {
  keys(): BoxKey[];
  has(ref: PersonRef): boolean;
  append(keys: BoxKey[]): Promise<void>;
  erase(ref: PersonRef): void;
  close(): void;
};

const lineOf = (key: BoxKey): string => checkedLine(JSON.stringify(key));

export const keyLines = (keys: BoxKey[]): string => keys.map(lineOf).join('');

/** A damaged line loses one key; the others stay readable. */
function readKeys(file: string): Map<PersonRef, BoxKey> {
  if (!existsSync(file)) writeDurably(file, '');
  const lines = readFileSync(file, 'utf8').split('\n');
  const keys = lines.flatMap((line) => (readCheckedLine(line) as BoxKey | undefined) ?? []);
  return new Map(keys.map((key) => [key.ref, key]));
}

/** Best effort, and only that: a modern disk may keep old blocks. The wrapping key is the second lock. */
function overwrite(descriptor: number, length: number): void {
  try {
    writeSync(descriptor, Buffer.alloc(length), 0, length, 0);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function openKeyFile(folder: string): KeyFile {
  const file = path.join(folder, 'keys.jsonl');
  const known = readKeys(file);
  const endsWhole = (text: Buffer): boolean => text.length === 0 || text.at(-1) === 10;
  // Whatever is appended after a torn line would be torn with it.
  if (!endsWhole(readFileSync(file))) writeDurably(file, [...known.values()].map(lineOf).join(''));
  const openAtEnd = (): AppendFile => {
    const { size } = statSync(file);
    return openAppend(file, size, size);
  };
  let open = openAtEnd();

  return {
    keys: () => [...known.values()],
    has: (ref) => known.has(ref),
    append: (keys) => {
      for (const key of keys) known.set(key.ref, key);
      return open.append(keys.map(lineOf).join(''));
    },
    erase: (ref) => {
      if (!known.delete(ref)) return;
      open.close();
      const old = openSync(file, 'r+');
      const length = statSync(file).size;
      writeDurably(file, [...known.values()].map(lineOf).join(''));
      overwrite(old, length);
      syncFolder(folder);
      open = openAtEnd();
    },
    close: () => open.close(),
  };
}
