// Whether there is room for a station's file and for the copy it is made from, with enough left to go on storing.
import { existsSync, statfsSync, statSync } from 'node:fs';
import { ROOM_LEFT_BYTES } from './limits.ts';
import { MoveFault } from './move-fault.ts';

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

export function databaseBytes(file: string): number {
  return sizeOf(file) + sizeOf(`${file}-wal`);
}

export function assertFree(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes + ROOM_LEFT_BYTES)
    throw new MoveFault('no-room', `${folder} has no room for ${bytes} bytes more`);
}

/** bytes: of the copy, and of the file; two disks are asked each for its own, one disk for both. */
export function assertRoom(copyFolder: string, fileFolder: string, bytes: number): void {
  const isOneDisk = statSync(copyFolder).dev === statSync(fileFolder).dev;
  assertFree(copyFolder, isOneDisk ? 2 * bytes : bytes);
  if (!isOneDisk) assertFree(fileFolder, bytes);
}
