// A file of nothing beside the data: given away when the disk is full, so that rings are stored a good while longer.
import { randomBytes } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { RESERVE_BYTES } from './limits.ts';

const PIECE_BYTES = 1_000_000;

const fileIn = (folder: string): string => path.join(folder, 'disk-reserve.bin');

export const hasReserve = (folder: string): Promise<boolean> =>
  stat(fileIn(folder)).then(
    ({ size }) => size >= RESERVE_BYTES,
    () => false,
  );

/** Random, so that no file system packs it into nothing; in pieces, so that a small machine does not stall. */
export async function makeReserve(folder: string): Promise<void> {
  const file = await open(fileIn(folder), 'w', 0o600);
  try {
    const piece = randomBytes(PIECE_BYTES);
    for (let bytes = 0; bytes < RESERVE_BYTES; bytes += PIECE_BYTES) await file.write(piece);
    await file.sync();
  } catch (error) {
    // Half a reserve on a disk that is full already would only be in the way.
    await giveReserve(folder);
    throw error;
  } finally {
    await file.close();
  }
}

export const giveReserve = (folder: string): Promise<void> => rm(fileIn(folder), { force: true });
