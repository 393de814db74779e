// What rang while only the bell worked: checked lines in files of their own beside the second journal, synced before
// anybody hears "received". Taken up, and put aside, by the next whole start.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { FactRecord } from '#core/fact.ts';
import { fileStamp } from '../clock.ts';
import { checkedLine, readCheckedLines } from '../store/checked-line.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER, syncFolder } from '../store/durable-file.ts';

const NAME = /^bell-only-[\dTZ-]+\.jsonl$/;
const TAKEN = '.taken';

export type BellJournal = { append(records: readonly FactRecord[]): Promise<void>; close(): Promise<void> };

export async function openBellJournal(folder: string): Promise<BellJournal> {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const name = path.join(folder, `bell-only-${fileStamp()}.jsonl`);
  const file = await open(name, 'a', PRIVATE_FILE);
  syncFolder(folder);
  return {
    async append(records) {
      await file.write(records.map((record) => checkedLine(JSON.stringify(record))).join(''));
      await file.sync();
    },
    close: () => file.close(),
  };
}

export type LeftBehind = { file: string; records: FactRecord[] };

/** A torn end was never acknowledged; the device says that press again. */
export function leftBehind(folder: string): LeftBehind[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      return { file, records: readCheckedLines(readFileSync(file)).values as FactRecord[] };
    });
}

/** Kept, not deleted: it says who was answered by nobody in particular. */
export function putAside(files: readonly string[]): void {
  for (const file of files) renameSync(file, file + TAKEN);
}
