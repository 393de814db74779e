import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHUNK_BYTES } from './limits.ts';
import { openSealed, sealInto } from './sealed-file.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-sealed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSPHRASE = 'tre røde båter på Mjøsa';
/** Quick, for hundreds of openings; what it costs in earnest is no matter here. */
const QUICK = { logN: 4, r: 8, p: 1 };
const file = path.join(folder, 'sealed');

function seal(plain: Buffer): Buffer {
  const descriptor = openSync(file, 'w');
  const writer = sealInto(descriptor, PASSPHRASE, QUICK);
  for (let from = 0; from < plain.length; from += 10_000) writer.write(plain.subarray(from, from + 10_000));
  writer.end();
  closeSync(descriptor);
  return readFileSync(file);
}

function open(bytes: Buffer, length: number, passphrase = PASSPHRASE): Buffer {
  writeFileSync(file, bytes);
  const descriptor = openSync(file, 'r');
  try {
    const reader = openSealed(descriptor, passphrase);
    const plain = reader.take(length);
    reader.end();
    return plain;
  } finally {
    closeSync(descriptor);
  }
}

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'opened';
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

test.each([1, 100, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])(
  '%i bytes come back as they were',
  (length) => {
    const plain = randomBytes(length);
    expect(open(seal(plain), length).equals(plain)).toBe(true);
  },
);

test('another passphrase is told apart from damage', () => {
  const sealed = seal(randomBytes(500));
  expect(codeOf(() => open(sealed, 500, 'tre røde båter på Femunden'))).toBe('wrong-passphrase');
});

test('any flipped byte is refused, wherever it stands', () => {
  const length = 2 * CHUNK_BYTES + 77;
  const sealed = seal(randomBytes(length));
  const everywhere = [
    ...Array.from({ length: 400 }, (_, place) => place),
    ...Array.from({ length: 200 }, (_, step) => Math.floor((sealed.length * step) / 200)),
    sealed.length - 1,
  ];
  for (const place of everywhere) {
    const flipped = Buffer.from(sealed);
    flipped[place] = (flipped[place] ?? 0) ^ 0x01;
    expect(
      codeOf(() => open(flipped, length)),
      `byte ${place}`,
    ).toMatch(/^(damaged|not-a-move-file)$/);
  }
});

test('cut off, lengthened, or with its pieces changed about: refused', () => {
  const length = 3 * CHUNK_BYTES;
  const sealed = seal(randomBytes(length));
  const piece = CHUNK_BYTES + 16;
  const head = sealed.length - 3 * piece;
  const at = (place: number): Buffer => sealed.subarray(head + place * piece, head + (place + 1) * piece);
  const cuts = [10, head - 1, head, head + 1, head + piece, head + 2 * piece, sealed.length - 1];
  for (const cut of cuts)
    expect(
      codeOf(() => open(sealed.subarray(0, cut), length)),
      `cut at ${cut}`,
    ).toMatch(/^(damaged|not-a-move-file)$/);
  for (const others of [
    [at(0), at(1), at(2), Buffer.from('more')],
    [at(1), at(0), at(2)],
    [at(0), at(2)],
    [at(0), at(1), at(1), at(2)],
  ])
    expect(codeOf(() => open(Buffer.concat([sealed.subarray(0, head), ...others]), length))).toBe('damaged');
});

test('another file’s header does not open this body, even under the same passphrase', () => {
  const first = seal(randomBytes(500));
  const second = seal(randomBytes(500));
  const head = first.length - 516;
  const mixed = Buffer.concat([first.subarray(0, head), second.subarray(head)]);
  expect(codeOf(() => open(mixed, 500))).toBe('damaged');
});

test('a file of a later version, and one of somebody else, are told for what they are', () => {
  expect(codeOf(() => open(Buffer.from('PK\u0003\u0004 something else entirely'), 1))).toBe(
    'not-a-move-file',
  );
  expect(codeOf(() => open(Buffer.alloc(0), 1))).toBe('not-a-move-file');
});
