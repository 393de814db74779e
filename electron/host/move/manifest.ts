// What a station's file says of itself: whose it is, where its log ends, and what it holds. Signed by the station.
import { z } from 'zod';
import { canonicalJson } from '#core/fact-hash-input.ts';
import { isSignedBy, signer } from '../identity.ts';
import { MANIFEST_BYTES_MAX } from './limits.ts';
import { MoveFault } from './move-fault.ts';
import type { SealedReader } from './sealed-file.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A plain name: nothing in a file may choose where on the disk it comes to lie. */
const FileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

const FileEntry = z.strictObject({
  folder: z.enum(['data', 'keys']),
  name: FileName,
  bytes: z.int().min(0),
  sha256: Sha256,
});
export type FileEntry = z.infer<typeof FileEntry>;

const About = z.strictObject({
  /** move: the old machine takes nothing more. copy: it goes on, and what comes after is not in here. */
  kind: z.enum(['move', 'copy']),
  station: z.uuid(),
  madeAt: z.number(),
  version: z.string(),
  tail: z.strictObject({ epoch: z.int(), seq: z.int(), hash: Sha256 }),
  files: z.array(FileEntry).min(1).max(50),
});
export type About = z.infer<typeof About>;
const Manifest = About.extend({ signature: z.string() });

export const DATABASE = 'station.db';
export const IDENTITY = 'station.json';

const LENGTH_BYTES = 4;

export function manifestBytes(about: About, privateKey: string): Buffer {
  const signature = signer(privateKey).sign(canonicalJson(about));
  const text = Buffer.from(JSON.stringify({ ...about, signature }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

export type SignedAbout = { about: About; signature: string };

export function readManifest(reader: SealedReader): SignedAbout {
  const size = reader.take(LENGTH_BYTES).readUInt32BE();
  if (size > MANIFEST_BYTES_MAX) throw new MoveFault('contents', 'its list is longer than any of ours');
  const parsed = Manifest.safeParse(parseJson(reader.take(size)));
  if (!parsed.success) throw new MoveFault('contents', 'its list is not one of ours');
  const { signature, ...about } = parsed.data;
  const names = new Set(about.files.map(({ folder, name }) => `${folder}/${name}`));
  if (names.size !== about.files.length) throw new MoveFault('contents', 'it names a file twice');
  return { about, signature };
}

export function assertSigned({ about, signature }: SignedAbout, publicKey: string): void {
  if (!isSignedBy(publicKey, canonicalJson(about), signature))
    throw new MoveFault('contents', 'its list is not signed by the station it holds');
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
