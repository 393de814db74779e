// A file in sealed pieces: each proves its content, its place and whether it is the last, so that nothing can be
// changed, moved, left out or cut off unnoticed (the STREAM construction, with AES-256-GCM).
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { fdatasyncSync, fstatSync, readSync, writeSync } from 'node:fs';
import { type Cost, makeHeader, type Opening, openHeader } from './file-header.ts';
import { CHUNK_BYTES, SYNC_STRIDE_BYTES } from './limits.ts';
import { MoveFault } from './move-fault.ts';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const COUNTER_AT = 7;

/** The key is the file's own (its salt is random), so place and end make a nonce that never comes twice. */
function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(place, COUNTER_AT);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

function sealPiece({ key, digest }: Opening, place: number, isLast: boolean, plain: Buffer): Buffer {
  const options = { authTagLength: TAG_BYTES };
  const cipher = createCipheriv(CIPHER, key, nonceOf(place, isLast), options).setAAD(digest);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openPiece({ key, digest }: Opening, place: number, isLast: boolean, sealed: Buffer): Buffer {
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv(CIPHER, key, nonceOf(place, isLast), options).setAAD(digest);
  try {
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new MoveFault('damaged', `piece ${place} is not what was written`);
  }
}

export type SealedWriter = {
  write(plain: Buffer): void;
  /** Seals the last piece and syncs; answers with the size and SHA-256 of the whole file. */
  end(): { bytes: number; sha256: string };
};

export function sealInto(descriptor: number, passphrase: string, cost?: Cost): SealedWriter {
  const header = makeHeader(passphrase, cost);
  const hash = createHash('sha256');
  let waiting: Buffer = Buffer.alloc(0);
  let place = 0;
  let bytes = 0;
  let unsynced = 0;

  const put = (part: Buffer): void => {
    // Of a write that a full disk cut short the rest is tried again, and then fails by name.
    for (let done = 0; done < part.length; ) done += writeSync(descriptor, part, done);
    hash.update(part);
    bytes += part.length;
    unsynced += part.length;
    if (unsynced < SYNC_STRIDE_BYTES) return;
    fdatasyncSync(descriptor);
    unsynced = 0;
  };
  const seal = (plain: Buffer, isLast: boolean): void => put(sealPiece(header, place++, isLast, plain));

  put(header.bytes);
  return {
    write(plain) {
      waiting = Buffer.concat([waiting, plain]);
      // One piece always waits: only end() knows which is the last.
      while (waiting.length > CHUNK_BYTES) {
        seal(waiting.subarray(0, CHUNK_BYTES), false);
        waiting = waiting.subarray(CHUNK_BYTES);
      }
    },
    end() {
      seal(waiting, true);
      fdatasyncSync(descriptor);
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

export type SealedReader = {
  /** Exactly so many bytes of what was sealed; throws when it holds fewer. */
  take(length: number): Buffer;
  /** Like take, handed on in parts, so that nothing big is ever whole in memory. */
  pour(length: number, into: (part: Buffer) => void): void;
  /** Everything was taken, to the very end; answers with the SHA-256 of the whole file. */
  end(): { sha256: string };
  /** Between 0 and 1. */
  progress(): number;
};

export function openSealed(descriptor: number, passphrase: string): SealedReader {
  const size = fstatSync(descriptor).size;
  const hash = createHash('sha256');
  let position = 0;
  let place = 0;
  let plain: Buffer = Buffer.alloc(0);

  const readRaw = (length: number): Buffer => {
    const wanted = Buffer.alloc(Math.min(length, size - position));
    let count = 0;
    while (count < wanted.length) {
      const got = readSync(descriptor, wanted, count, wanted.length - count, position + count);
      if (got === 0) break;
      count += got;
    }
    position += count;
    const found = wanted.subarray(0, count);
    hash.update(found);
    return found;
  };
  const opening = openHeader(readRaw, passphrase);
  if (position === size) throw new MoveFault('damaged', 'it ends after its header');

  const nextPiece = (): void => {
    if (position >= size) throw new MoveFault('damaged', 'it ends too early');
    const sealed = readRaw(CHUNK_BYTES + TAG_BYTES);
    plain = openPiece(opening, place++, position >= size, sealed);
  };
  const pour: SealedReader['pour'] = (length, into) => {
    for (let left = length; left > 0; ) {
      if (plain.length === 0) nextPiece();
      const part = plain.subarray(0, left);
      plain = plain.subarray(part.length);
      left -= part.length;
      if (part.length > 0) into(part);
    }
  };
  return {
    pour,
    take(length) {
      const parts: Buffer[] = [];
      pour(length, (part) => parts.push(part));
      return Buffer.concat(parts);
    },
    end() {
      // A file whose content ended with a piece has no empty one behind it: whatever is left is not ours.
      if (plain.length > 0 || position < size) throw new MoveFault('damaged', 'it goes on after its end');
      return { sha256: hash.digest('hex') };
    },
    progress: () => position / size,
  };
}
