// Who this station is: its id, its signing key, and the key that wraps the keys of the sealed boxes.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { StationId } from '#core/ids.ts';
import { fileStamp } from './clock.ts';
import { randomIds } from './ids.ts';
import { PRIVATE_FOLDER, readIfThere, writeDurably } from './store/durable-file.ts';

export type Identity = {
  station: StationId;
  /** PKCS#8 PEM. */
  privateKey: string;
  /** SPKI PEM; the office keeps it to check receipts and checkpoints. */
  publicKey: string;
  /** The highest epoch this station ever began: remembered apart from the database, so that no number forks. */
  epoch: number;
};

const IdentityFile = z.object({
  station: z.uuid(),
  privateKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  epoch: z.int().nonnegative(),
});

const WRAPPING_KEY_BYTES = 32;
const identityFile = (keyFolder: string): string => path.join(keyFolder, 'station.json');
const wrappingFile = (keyFolder: string): string => path.join(keyFolder, 'wrapping.key');

const publicKeyOf = (privateKey: string): string =>
  createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' }).toString();

function parseIdentity(text: string): Identity | null {
  try {
    const { station, privateKey, epoch } = IdentityFile.parse(JSON.parse(text));
    return { station: station as StationId, privateKey, epoch, publicKey: publicKeyOf(privateKey) };
  } catch {
    return null;
  }
}

/** Of a file that lies elsewhere than in the key folder; null when it cannot be read. */
export function identityFrom(file: string): Identity | null {
  const text = readIfThere(file);
  return text === null ? null : parseIdentity(text);
}

/** A damaged file is set aside, never deleted. */
const setAsideFile = (file: string): void => renameSync(file, `${file}.damaged-${fileStamp()}`);

/** null: there is none yet, or none that can be read. */
export function loadIdentity(keyFolder: string): Identity | null {
  mkdirSync(keyFolder, { recursive: true, mode: PRIVATE_FOLDER });
  const text = readIfThere(identityFile(keyFolder));
  if (text === null) return null;
  const identity = parseIdentity(text);
  if (!identity) setAsideFile(identityFile(keyFolder));
  return identity;
}

/** A new signing key. The station keeps its id where its facts still tell it. */
export function makeIdentity(keyFolder: string, station: StationId | null, epoch: number): Identity {
  const privateKey = generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  const id = station ?? (randomIds().uuid7() as StationId);
  const identity = { station: id, privateKey, epoch, publicKey: publicKeyOf(privateKey) };
  saveIdentity(keyFolder, identity);
  return identity;
}

export const identityText = ({ station, privateKey, epoch }: Identity): string =>
  JSON.stringify({ station, privateKey, epoch });

export const saveIdentity = (keyFolder: string, identity: Identity): void =>
  writeDurably(identityFile(keyFolder), identityText(identity));

/** The key under which box keys are wrapped, in a file only the host's user can read (design decision 10). */
export function loadWrappingKey(keyFolder: string): Buffer {
  const file = wrappingFile(keyFolder);
  const text = readIfThere(file);
  const key = Buffer.from(text ?? '', 'base64');
  if (key.length === WRAPPING_KEY_BYTES) return key;
  if (text !== null) setAsideFile(file);
  const fresh = randomBytes(WRAPPING_KEY_BYTES);
  writeDurably(file, fresh.toString('base64'));
  return fresh;
}

export type Signer = { sign(bytes: Uint8Array | string): string };

/** Ed25519, base64url. */
export function signer(privateKey: string): Signer {
  const key = createPrivateKey(privateKey);
  return { sign: (bytes) => sign(null, Buffer.from(bytes), key).toString('base64url') };
}

export const isSignedBy = (publicKey: string, bytes: Uint8Array | string, signature: string): boolean =>
  verify(null, Buffer.from(bytes), publicKey, Buffer.from(signature, 'base64url'));
