// The beginning of a station's file: what it is, how its key is made, and a proof of the right passphrase.
import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { plainPassphrase } from '#core/move/passphrase.ts';
import { COST, HEADER_BYTES_MAX, LOG_N_MAX } from './limits.ts';
import { MoveFault } from './move-fault.ts';

export const FILE_VERSION = 1;
const MAGIC = Buffer.from('RINGEKLOKKE-FLYTT\n');
const LENGTH_BYTES = 4;
const DIGEST_BYTES = 32;
const KEY_BYTES = 32;
const CHECK_BYTES = 16;
const SALT_BYTES = 16;

export type Cost = { logN: number; r: number; p: number };

const Bytes = z.base64();
const Header = z.strictObject({
  version: z.literal(FILE_VERSION),
  kdf: z.literal('scrypt'),
  logN: z.int().min(1).max(LOG_N_MAX),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  salt: Bytes,
  cipher: z.literal('aes-256-gcm'),
  /** The other half of what scrypt made: tells a wrong passphrase from a damaged file. */
  check: Bytes,
});

/** key: for the pieces. digest: bound into every piece, so that no header fits another body. */
export type Opening = { key: Buffer; digest: Buffer };

function derive(passphrase: string, salt: Buffer, { logN, r, p }: Cost): { key: Buffer; check: Buffer } {
  const N = 2 ** logN;
  const maxmem = 256 * N * r + 1_048_576;
  const made = scryptSync(plainPassphrase(passphrase), salt, KEY_BYTES + CHECK_BYTES, { N, r, p, maxmem });
  return { key: made.subarray(0, KEY_BYTES), check: made.subarray(KEY_BYTES) };
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

export function makeHeader(passphrase: string, cost: Cost = COST): Opening & { bytes: Buffer } {
  const salt = randomBytes(SALT_BYTES);
  const { key, check } = derive(passphrase, salt, cost);
  const text = JSON.stringify({
    version: FILE_VERSION,
    kdf: 'scrypt',
    ...cost,
    salt: salt.toString('base64'),
    cipher: 'aes-256-gcm',
    check: check.toString('base64'),
  });
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(Buffer.byteLength(text));
  const head = Buffer.concat([MAGIC, length, Buffer.from(text)]);
  const digest = sha256(head);
  return { key, digest, bytes: Buffer.concat([head, digest]) };
}

/** read: the next bytes of the file, fewer only at its end. */
export function openHeader(read: (length: number) => Buffer, passphrase: string): Opening {
  const magic = read(MAGIC.length);
  if (!magic.equals(MAGIC)) throw new MoveFault('not-a-move-file', 'it does not begin as our files do');
  const length = read(LENGTH_BYTES);
  const size = length.length === LENGTH_BYTES ? length.readUInt32BE() : HEADER_BYTES_MAX + 1;
  if (size > HEADER_BYTES_MAX) throw new MoveFault('damaged', 'the header has no sound length');
  const text = read(size);
  const digest = read(DIGEST_BYTES);
  // Against rot only; what proves the header to be ours is that every piece is bound to this digest.
  if (!sha256(Buffer.concat([magic, length, text])).equals(digest))
    throw new MoveFault('damaged', 'the header is not what was written');
  const { salt, check, ...cost } = parse(text);
  const made = derive(passphrase, Buffer.from(salt, 'base64'), cost);
  const kept = Buffer.from(check, 'base64');
  if (kept.length !== CHECK_BYTES || !timingSafeEqual(kept, made.check))
    throw new MoveFault('wrong-passphrase', 'the passphrase does not open it');
  return { key: made.key, digest };
}

function parse(text: Buffer): z.infer<typeof Header> {
  const header = parseJson(text);
  const version = (header as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > FILE_VERSION)
    throw new MoveFault(
      'newer-file',
      `the file has version ${version}, this app knows up to ${FILE_VERSION}`,
    );
  const parsed = Header.safeParse(header);
  if (!parsed.success) throw new MoveFault('damaged', 'the header does not say how to open it');
  return parsed.data;
}

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return null;
  }
}
