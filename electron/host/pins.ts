// PINs: kept as scrypt hashes (RFC 7914, memory-hard), compared in constant time, and slow to guess.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from './clock.ts';

export const PinHash = z.object({ salt: z.string(), hash: z.string() });
export type PinHash = z.infer<typeof PinHash>;

/** 32 MiB and about 0.1 s a try: nothing for a person, a lot for somebody who tries all ten thousand. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const HASH_BYTES = 32;

const derive = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(pin, salt, HASH_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key))),
  );

export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(16);
  return { salt: salt.toString('base64'), hash: (await derive(pin, salt)).toString('base64') };
}

export async function isRightPin(pin: string, kept: PinHash): Promise<boolean> {
  const tried = await derive(pin, Buffer.from(kept.salt, 'base64'));
  return timingSafeEqual(tried, Buffer.from(kept.hash, 'base64'));
}

/** Five slips of a finger are human; after that each further try waits. It never touches anybody else's alarm. */
const FREE_TRIES = 5;
const WAIT_MS = 30_000;

/** Counts wrong tries per staff member, in boot time, so that no clock change shortens the wait. */
export function makePinGuard(clock: Clock) {
  const tries = new Map<string, { wrongCount: number; lastBootMs: number }>();
  return {
    mustWait(staff: string): boolean {
      const tried = tries.get(staff);
      if (!tried || tried.wrongCount < FREE_TRIES) return false;
      return clock.now().bootMs - tried.lastBootMs < WAIT_MS;
    },
    wrong(staff: string): void {
      const wrongCount = (tries.get(staff)?.wrongCount ?? 0) + 1;
      tries.set(staff, { wrongCount, lastBootMs: clock.now().bootMs });
    },
    right(staff: string): void {
      tries.delete(staff);
    },
  };
}
