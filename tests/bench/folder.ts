// Folders for what a run leaves behind, on the disk of the project: a temporary folder may lie in memory, and
// durable writes are then free.
import fs from 'node:fs';
import path from 'node:path';
import { PROJECT } from './launch.ts';

const ROOT = path.join(PROJECT, 'out/bench');

export function freshFolder(name: string): string {
  fs.mkdirSync(ROOT, { recursive: true });
  return fs.mkdtempSync(path.join(ROOT, `${name}-`));
}

export function dropFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A folder for one run: what one run has stored, the next need not read. */
export async function inFreshFolder<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = freshFolder(name);
  try {
    return await use(folder);
  } finally {
    dropFolder(folder);
  }
}
