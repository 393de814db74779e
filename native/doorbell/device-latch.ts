// How a device remembers what nobody has acknowledged yet: two numbers that survive power loss, ages that do not.
import { type Counter, NUMBER_MAX } from './messages.ts';
import { ACKED_AHEAD_MAX, AGE_SLOTS } from './timing.ts';

export type Latch = Counter & {
  /** When the newest ones happened; lost with the power. */
  happened: readonly { number: number; atMs: number }[];
  /** Acknowledged out of order, above `acked`; forgetting them only makes the device repeat. */
  ahead: readonly number[];
};

export function latchAfterBoot({ made, acked }: Counter): Latch {
  return { made, acked, happened: [], ahead: [] };
}

/** `atMs` null: it happened, but nobody knows when (the door moved while the power was gone). */
export function latchOne(latch: Latch, atMs: number | null): Latch {
  const number = latch.made + 1;
  const happened = atMs === null ? latch.happened : [...latch.happened, { number, atMs }].slice(-AGE_SLOTS);
  return { ...latch, made: number, happened };
}

export function isFull(latch: Latch): boolean {
  return latch.made === NUMBER_MAX;
}

export function acknowledge(latch: Latch, number: number): Latch {
  if (number <= latch.acked || number > latch.made || latch.ahead.includes(number)) return latch;
  const ahead = [...latch.ahead, number];
  let acked = latch.acked;
  while (ahead.includes(acked + 1)) acked += 1;
  return { ...latch, acked, ahead: ahead.filter((n) => n > acked).slice(-ACKED_AHEAD_MAX) };
}

export function pendingCount(latch: Latch): number {
  return latch.made - latch.acked - latch.ahead.length;
}

/** The oldest ones, at most `limit`. */
export function pendingNumbers(latch: Latch, limit: number): number[] {
  const numbers: number[] = [];
  for (let n = latch.acked + 1; n <= latch.made && numbers.length < limit; n += 1) {
    if (!latch.ahead.includes(n)) numbers.push(n);
  }
  return numbers;
}

export function ageOf(latch: Latch, number: number, nowMs: number): number | null {
  const found = latch.happened.find((one) => one.number === number);
  return found ? Math.max(0, nowMs - found.atMs) : null;
}

/** A new epoch begins low; an even step keeps door numbers odd for open. */
export function renumber(latch: Latch): Latch {
  const step = latch.acked - (latch.acked % 2);
  return {
    made: latch.made - step,
    acked: latch.acked - step,
    happened: latch.happened.map(({ number, atMs }) => ({ number: number - step, atMs })),
    ahead: latch.ahead.map((n) => n - step),
  };
}
