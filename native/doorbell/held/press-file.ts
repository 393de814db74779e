// Where held presses outlive the station: one small file, written beside whatever else the station does.
// Two places in turn, each with a checksum, and room taken beforehand: a torn write leaves the older one, and a disk
// that is full still takes it.
import fs from 'node:fs';
import { crc32 } from 'node:zlib';
import type { HeldMemory } from './held-presses.ts';

/** Fifty presses of the longest names take less than half of it. */
const PLACE_BYTES = 16_384;
const PLACES = 2;

type Record = { generation: number; presses: HeldMemory };

export type PressFile = {
  /** The newest: a button that takes the place of another goes on with what that one held. */
  readonly remembered: HeldMemory;
  save(memory: HeldMemory): void;
  /** Resolves when the newest is on the disk, or could not be put there. */
  settled(): Promise<void>;
};

export function openPressFile(file: string, onFault: (error: unknown) => void): PressFile {
  const { isWhole, ...found } = readNewest(file);
  let newest = found;
  // Both places at the very first: their room is then taken for good.
  let dueCount = isWhole ? 0 : PLACES;
  let writing = dueCount > 0 ? writeAll() : null;

  async function writeAll(): Promise<void> {
    while (dueCount > 0) {
      dueCount -= 1;
      newest = { ...newest, generation: newest.generation + 1 };
      await write(file, newest).catch(onFault);
    }
    writing = null;
  }

  return {
    get remembered() {
      return newest.presses;
    },
    save(presses) {
      newest = { ...newest, presses };
      // What is asked for while a write runs is one more write, however often it is asked for.
      dueCount = Math.max(dueCount, 1);
      writing ??= writeAll();
    },
    settled: async () => {
      while (writing) await writing;
    },
  };
}

/** "checksum json" and blanks to the end of its place. */
function sealed(record: Record): Buffer {
  const json = Buffer.from(JSON.stringify(record));
  const line = Buffer.concat([Buffer.from(`${crc32(json).toString(16).padStart(8, '0')} `), json]);
  return Buffer.concat([line, Buffer.alloc(Math.max(0, PLACE_BYTES - line.length), ' ')]);
}

async function write(file: string, record: Record): Promise<void> {
  const handle = await fs.promises.open(file, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
  try {
    const place = record.generation % PLACES;
    await handle.write(sealed(record).subarray(0, PLACE_BYTES), 0, PLACE_BYTES, place * PLACE_BYTES);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Whatever stands there that cannot be read is nothing: what it held was told before, and nobody can say what it was. */
function readNewest(file: string): Record & { isWhole: boolean } {
  const nothing: Record = { generation: 0, presses: [] };
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch {
    return { ...nothing, isWhole: false };
  }
  const places = Array.from({ length: PLACES }, (_, place) =>
    opened(bytes.subarray(place * PLACE_BYTES, (place + 1) * PLACE_BYTES)),
  );
  const newest = places.reduce<Record>(
    (best, one) => (one && one.generation > best.generation ? one : best),
    nothing,
  );
  return { ...newest, isWhole: bytes.length >= PLACES * PLACE_BYTES };
}

function opened(place: Buffer): Record | null {
  const text = place.toString('utf8').trimEnd();
  const json = text.slice(9);
  if (text.slice(0, 8) !== crc32(Buffer.from(json)).toString(16).padStart(8, '0')) return null;
  try {
    const parsed: unknown = JSON.parse(json);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record {
  const { generation, presses } = (value ?? {}) as Partial<Record>;
  return Number.isSafeInteger(generation) && Array.isArray(presses) && presses.every(isHeld);
}

function isHeld(value: Partial<HeldMemory[number]> | null): boolean {
  const { device, deviceEpoch, number, atMs, bootId } = value ?? {};
  return (
    [device, bootId].every((text) => typeof text === 'string') &&
    [deviceEpoch, number].every((count) => Number.isSafeInteger(count)) &&
    Number.isFinite(atMs)
  );
}
