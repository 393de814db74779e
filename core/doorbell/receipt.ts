// The code a visitor can leave the door with. It follows from the ring's id, so it is the same after a crash, needs no
// state of its own, and every ring there ever was has one. With the time beside it, it names one ring.
import type { RingId } from '../ids.ts';

/** Five digits: no ticket looks like it, everybody can read it, and hardly two rings of a week share one. */
const FIRST = 10_000;
const COUNT = 90_000;

/** FNV-1a with 32 bits: small, spread evenly, and the same on every machine. */
const FNV_START = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;

export function receiptOf(ring: RingId): string {
  let hash = FNV_START;
  for (let index = 0; index < ring.length; index++)
    hash = Math.imul(hash ^ ring.charCodeAt(index), FNV_PRIME) >>> 0;
  return String(FIRST + (hash % COUNT));
}
