// Writes a station's file: every part sealed under the passphrase, read back and proven before it counts.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PRIVATE_FILE, syncFolder } from '../store/durable-file.ts';
import type { Cost } from './file-header.ts';
import { CHUNK_BYTES } from './limits.ts';
import { type About, type FileEntry, manifestBytes, readManifest } from './manifest.ts';
import { asMoveFault, MoveFault } from './move-fault.ts';
import { openSealed, sealInto } from './sealed-file.ts';

/** Either a file of its own, or a text that is nowhere on the disk. */
export type Part = { folder: FileEntry['folder']; name: string } & ({ from: string } | { text: string });

export type SealJob = {
  /** Where it is written; nothing may be there yet. */
  out: string;
  passphrase: string;
  privateKey: string;
  about: Omit<About, 'files'>;
  parts: Part[];
  cost?: Cost;
};

export type SealedAs = { bytes: number; sha256: string };

function pourFile(file: string, into: (part: Buffer) => void): void {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let got = readSync(descriptor, buffer); got > 0; got = readSync(descriptor, buffer))
      into(Buffer.from(buffer.subarray(0, got)));
  } finally {
    closeSync(descriptor);
  }
}

function pourPart(part: Part, into: (part: Buffer) => void): void {
  if ('text' in part) into(Buffer.from(part.text));
  else pourFile(part.from, into);
}

function entryOf(part: Part): FileEntry {
  const hash = createHash('sha256');
  let bytes = 0;
  pourPart(part, (piece) => {
    hash.update(piece);
    bytes += piece.length;
  });
  return { folder: part.folder, name: part.name, bytes, sha256: hash.digest('hex') };
}

/** Throws a MoveFault, and then leaves nothing behind. onProgress: from 0 to 1. */
export function sealStation(job: SealJob, onProgress: (done: number) => void = () => {}): SealedAs {
  try {
    const sealed = write(job, (done) => onProgress(done / 2));
    const readBack = prove(job, (done) => onProgress(0.5 + done / 2));
    if (readBack !== sealed.sha256) throw new MoveFault('disk', 'the disk gave back something else');
    return sealed;
  } catch (error) {
    rmSync(job.out, { force: true });
    throw asMoveFault(error);
  }
}

function write(
  { out, passphrase, privateKey, about, parts, cost }: SealJob,
  told: (n: number) => void,
): SealedAs {
  const files = parts.map(entryOf);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 1);
  const descriptor = openSync(out, 'wx', PRIVATE_FILE);
  try {
    const writer = sealInto(descriptor, passphrase, cost);
    writer.write(manifestBytes({ ...about, files }, privateKey));
    let written = 0;
    for (const part of parts) {
      pourPart(part, (piece) => {
        writer.write(piece);
        written += piece.length;
        told(written / total);
      });
    }
    const sealed = writer.end();
    fsyncSync(descriptor);
    return sealed;
  } finally {
    closeSync(descriptor);
    syncFolder(path.dirname(out));
  }
}

/** Opens it as the other machine will, to its end. */
function prove({ out, passphrase }: SealJob, told: (done: number) => void): string {
  const descriptor = openSync(out, 'r');
  try {
    const reader = openSealed(descriptor, passphrase);
    for (const { bytes, sha256 } of readManifest(reader).about.files) {
      const hash = createHash('sha256');
      reader.pour(bytes, (piece) => {
        hash.update(piece);
        told(reader.progress());
      });
      if (hash.digest('hex') !== sha256) throw new MoveFault('disk', 'a part changed while it was copied');
    }
    return reader.end().sha256;
  } finally {
    closeSync(descriptor);
  }
}
