// In place of pins/scrypt.ts: a PIN's hash that costs nothing. Scrypt's whole point is its cost, a tenth of a second a
// try, and a simulated year has some ten thousand of them.
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export const PinHash = z.object({ salt: z.string(), hash: z.string() });
export type PinHash = z.infer<typeof PinHash>;
export type Derive = (secret: string, salt: Buffer) => Promise<Buffer>;

export const deriveByScrypt: Derive = async (secret, salt) =>
  createHash('sha256').update(salt).update(secret).digest();

export async function hashSecret(secret: string, derive: Derive): Promise<PinHash> {
  const salt = Buffer.from('simulated');
  return { salt: salt.toString('base64'), hash: (await derive(secret, salt)).toString('base64') };
}

export async function isRightSecret(secret: string, kept: PinHash, derive: Derive): Promise<boolean> {
  return timingSafeEqual(
    await derive(secret, Buffer.from(kept.salt, 'base64')),
    Buffer.from(kept.hash, 'base64'),
  );
}
