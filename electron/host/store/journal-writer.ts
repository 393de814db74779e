// Appends to the second journal; a new epoch or a full part begins a new file.
import { closeSync, existsSync, fsyncSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type AppendFile, openAppend } from './durable-append.ts';
import { PRIVATE_FILE, syncFolder } from './durable-file.ts';
import { entryLine, headerLine, type Part, partFile, type RecordText } from './journal-part.ts';
import { JOURNAL_PART_BYTES_MAX, JOURNAL_ROOM_BYTES, JOURNAL_ROOM_LOW_BYTES } from './limits.ts';
import type { Answer, SealedBox } from './store-types.ts';

/** epoch: where its records belong. */
export type EntryText = { epoch: number; records: RecordText[]; boxes: SealedBox[]; answers: Answer[] };

export type JournalWriter = {
  /** The write has begun when this returns, and is durable when it resolves. */
  append(entries: EntryText[]): Promise<void>;
  /** Between batches: sees to it that the next ones need not lengthen the file. */
  makeRoom(): void;
  close(): void;
};

type Open = { file: AppendFile; epoch: number; part: number; bytes: number; lineCount: number };

/** On disk with its header and its place in the folder before anything is appended. */
function makePart(folder: string, epoch: number, part: number): Open {
  const name = partFile(folder, epoch, part);
  const header = headerLine(epoch, part);
  const descriptor = openSync(name, 'wx', PRIVATE_FILE);
  try {
    writeSync(descriptor, header);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  syncFolder(path.dirname(name));
  const bytes = header.length;
  return { file: openAppend(name, bytes, bytes), epoch, part, bytes, lineCount: 0 };
}

function resume(last: Part): Open {
  const { file, epoch, part, entries, soundBytes } = last;
  const append = openAppend(file, soundBytes, statSync(file).size);
  return { file: append, epoch, part, bytes: soundBytes, lineCount: entries.length };
}

/** last: the newest part, already sound to its end. */
export function openJournal(folder: string, last: Part | null): JournalWriter {
  let open: Open | null = last && last.soundBytes > 0 ? resume(last) : null;

  const partFor = (epoch: number): Open => {
    if (open && open.epoch === epoch && open.bytes < JOURNAL_PART_BYTES_MAX) return open;
    let part = open?.epoch === epoch ? open.part + 1 : 1;
    // An empty file of that name is left from a crash or a repair: never written over.
    while (existsSync(partFile(folder, epoch, part))) part += 1;
    open?.file.close();
    open = makePart(folder, epoch, part);
    return open;
  };

  const appendRun = (epoch: number, entries: EntryText[]): Promise<void> => {
    const part = partFor(epoch);
    const lines = entries.map((entry, index) =>
      entryLine(part.lineCount + index + 1, entry.records, entry.boxes, entry.answers),
    );
    const text = lines.join('');
    part.lineCount += lines.length;
    part.bytes += Buffer.byteLength(text);
    return part.file.append(text);
  };

  return {
    append: async (entries) => {
      // A batch nearly always lies in one epoch; only a rewritten journal crosses from one to the next.
      for (const run of runsOfOneEpoch(entries)) await appendRun(run[0]?.epoch ?? 0, run);
    },
    makeRoom: () => {
      if (open && open.file.roomLeft() < JOURNAL_ROOM_LOW_BYTES) open.file.makeRoom(JOURNAL_ROOM_BYTES);
    },
    close: () => {
      open?.file.close();
      open = null;
    },
  };
}

function runsOfOneEpoch(entries: EntryText[]): EntryText[][] {
  const runs: EntryText[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0]?.epoch === entry.epoch) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

export function cutOff(file: string, soundBytes: number): void {
  truncateSync(file, soundBytes);
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
