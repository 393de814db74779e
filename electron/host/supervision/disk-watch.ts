// How much room is left where the station writes, and the reserve that is given away when there is none.
import { stat, statfs } from 'node:fs/promises';
import type { Signs } from '#core/supervision/breaks.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { RESERVE_AFTER_MS, RESERVE_GIVEN_BELOW_BYTES, RESERVE_MADE_ABOVE_BYTES } from './limits.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { giveReserve, hasReserve, makeReserve } from './reserve.ts';

type Disk = { folder: string; freeBytes: number; hasReserve: boolean };

export type DiskWatch = { sign(): Signs['disk']; look(): Promise<void> };

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Two folders on one disk need one reserve. */
async function disksOf(folders: readonly string[]): Promise<string[]> {
  const seen = new Map<number, string>();
  for (const folder of folders) {
    const { dev } = await stat(folder);
    if (!seen.has(dev)) seen.set(dev, folder);
  }
  return [...seen.values()];
}

export function watchDisk(folders: readonly string[], clock: Clock, log: Log): DiskWatch {
  const beganMs = clock.now().bootMs;
  let sign: Signs['disk'] = null;
  /** Given away here, and not laid out again yet. A small disk that never had one is not "full" for that. */
  const given = new Set<string>();

  async function lookAt(folder: string): Promise<Disk> {
    const free = await freeBytes(folder);
    const has = await hasReserve(folder);
    if (has && free < RESERVE_GIVEN_BELOW_BYTES) {
      await giveReserve(folder);
      given.add(folder);
      log.event('disk-reserve-given', { freeBytes: free });
      return { folder, freeBytes: await freeBytes(folder), hasReserve: false };
    }
    const isSettled = clock.now().bootMs - beganMs > RESERVE_AFTER_MS;
    if (!has && isSettled && free > RESERVE_MADE_ABOVE_BYTES) {
      await makeReserve(folder);
      given.delete(folder);
      log.event('disk-reserve-made');
      return { folder, freeBytes: await freeBytes(folder), hasReserve: true };
    }
    return { folder, freeBytes: free, hasReserve: has };
  }

  async function look(): Promise<void> {
    try {
      const disks: Disk[] = [];
      for (const folder of await disksOf(folders)) disks.push(await lookAt(folder));
      sign = {
        freeBytes: Math.min(...disks.map((disk) => disk.freeBytes)),
        isReserveUsed: disks.some(
          (disk) =>
            !disk.hasReserve && (given.has(disk.folder) || disk.freeBytes < RESERVE_GIVEN_BELOW_BYTES),
        ),
      };
    } catch (error) {
      // The store says itself whether it can write; here only the figure is missing.
      log.fault('disk-not-looked-at', error);
    }
  }

  return { sign: () => sign, look: oneAtATime(look) };
}
