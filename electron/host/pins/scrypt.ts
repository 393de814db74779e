// PINs and recovery codes: kept as scrypt hashes (RFC 7914, memory-hard) and compared in constant time.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export const PinHash = z.object({ salt: z.string(), hash: z.string() });
export type PinHash = z.infer<typeof PinHash>;

export type Derive = (secret: string, salt: Buffer) => Promise<Buffer>;

/** 32 MiB and about 0.1 s a try: nothing for a person, a lot for somebody who tries all ten thousand. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export const deriveByScrypt: Derive = (secret, salt) =>
  new Promise((resolve, reject) =>
    scrypt(secret, salt, HASH_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key))),
  );

export async function hashSecret(secret: string, derive: Derive): Promise<PinHash> {
  const salt = randomBytes(SALT_BYTES);
  return { salt: salt.toString('base64'), hash: (await derive(secret, salt)).toString('base64') };
}

export async function isRightSecret(secret: string, kept: PinHash, derive: Derive): Promise<boolean> {
  const tried = await derive(secret, Buffer.from(kept.salt, 'base64'));
  return timingSafeEqual(tried, Buffer.from(kept.hash, 'base64'));
}
