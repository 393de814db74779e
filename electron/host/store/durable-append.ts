// Appends to a file so that one call is one durable write, done in Node's thread pool while SQLite works.
import { closeSync, constants, fdatasync, fsyncSync, openSync, write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { PRIVATE_FILE } from './durable-file.ts';
import { StoreFault } from './store-fault.ts';

const writeAsync = promisify(write);
const syncAsync = promisify(fdatasync);

/**
 * With O_DSYNC the write itself returns only when the data is on disk. A write and then an fdatasync would not do:
 * the second would start only after SQLite's commit, which holds the worker's event loop, and the two would add up.
 */
const DSYNC: number | undefined = constants.O_DSYNC;
const WRITE = constants.O_WRONLY | constants.O_CREAT | (DSYNC ?? 0);

export type AppendFile = {
  append(text: string): Promise<void>;
  /**
   * Lays out empty space behind the end. A write that need not lengthen the file is about twice as fast, for it
   * changes no metadata; and the space is there when the disk is full.
   */
  makeRoom(bytes: number): void;
  roomLeft(): number;
  close(): void;
};

/** end: where the content ends; what lies behind it is empty space. */
export function openAppend(file: string, end: number, length: number): AppendFile {
  const descriptor = openSync(file, WRITE, PRIVATE_FILE);
  let place = end;
  let laidOut = Math.max(length, end);
  return {
    append: async (text) => {
      const bytes = Buffer.from(text);
      const at = place;
      place += bytes.length;
      const { bytesWritten } = await writeAsync(descriptor, bytes, 0, bytes.length, at);
      if (bytesWritten !== bytes.length) throw new StoreFault('disk', `${file}: only half was written`);
      if (DSYNC === undefined) await syncAsync(descriptor);
    },
    makeRoom: (bytes) => {
      const from = Math.max(place, laidOut);
      writeSync(descriptor, Buffer.alloc(bytes), 0, bytes, from);
      fsyncSync(descriptor);
      laidOut = from + bytes;
    },
    roomLeft: () => laidOut - place,
    close: () => closeSync(descriptor),
  };
}
