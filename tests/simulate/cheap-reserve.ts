// In place of supervision/reserve.ts: as long a file, of which nothing is written. The simulated disk is full when the
// plan says so, whatever is given away.
import fs from 'node:fs';
import path from 'node:path';
import { RESERVE_BYTES } from '#host/supervision/limits.ts';

const fileIn = (folder: string): string => path.join(folder, 'disk-reserve.bin');

export const hasReserve = async (folder: string): Promise<boolean> => fs.existsSync(fileIn(folder));

export async function makeReserve(folder: string): Promise<void> {
  fs.writeFileSync(fileIn(folder), '');
  fs.truncateSync(fileIn(folder), RESERVE_BYTES);
}

export async function giveReserve(folder: string): Promise<void> {
  fs.rmSync(fileIn(folder), { force: true });
}
