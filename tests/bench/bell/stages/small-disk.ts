// A small disk of its own for a station, and how to fill it to its last byte.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Room for the store and its reserve, and soon filled. */
const DISK_SIZE = '64m';
const LARGEST_PIECE_BYTES = 4_000_000;
/** The smallest a file can be on disk. */
const BLOCK_BYTES = 4_096;

const junkIn = (disk: string): string => path.join(disk, 'junk');

export function fillUp(disk: string): void {
  const junk = junkIn(disk);
  fs.mkdirSync(junk, { recursive: true });
  for (let bytes = LARGEST_PIECE_BYTES, count = 0; bytes >= BLOCK_BYTES; bytes = Math.floor(bytes / 2)) {
    try {
      for (;;) fs.writeFileSync(path.join(junk, String(count++)), Buffer.alloc(bytes, 1));
    } catch {
      // Full for this size; a smaller piece may still fit.
    }
  }
}

export const makeRoom = (disk: string): void => fs.rmSync(junkIn(disk), { recursive: true, force: true });

/** The answer takes it away again; null where nobody may mount one. */
export function mountDisk(disk: string): (() => void) | null {
  fs.mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_SIZE}`, 'tmpfs', disk], { stdio: 'ignore' });
    return () => execFileSync('umount', ['-l', disk]);
  } catch {
    return null;
  }
}
