// The one place of the host where chance enters: ids and the number that picks a ticket code.
import { randomBytes, randomInt } from 'node:crypto';

export type Ids = {
  /** UUIDv7 (RFC 9562); each is greater than the one before, also inside one millisecond. */
  uuid7(): string;
  /** A random integer from 0 to 2^31 - 1. */
  entropy(): number;
};

const ENTROPY_MAX = 2 ** 31;
/** rand_a holds a counter (RFC 9562, 6.2 method 1): it starts low, so that 2048 ids fit into any millisecond. */
const COUNTER_START_MAX = 2048;
const COUNTER_MAX = 4095;

type Mark = { ms: number; counter: number };

/** A wall clock set back never makes an id smaller: the old millisecond goes on being counted. */
function nextMark(last: Mark, now: number): Mark {
  if (now > last.ms) return { ms: now, counter: randomInt(COUNTER_START_MAX) };
  if (last.counter < COUNTER_MAX) return { ms: last.ms, counter: last.counter + 1 };
  return { ms: last.ms + 1, counter: randomInt(COUNTER_START_MAX) };
}

function format({ ms, counter }: Mark): string {
  const time = ms.toString(16).padStart(12, '0');
  const random = randomBytes(8);
  random[0] = 0x80 | ((random[0] ?? 0) & 0x3f);
  const tail = random.toString('hex');
  const count = counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

export function randomIds(): Ids {
  let mark: Mark = { ms: 0, counter: 0 };
  return {
    uuid7: () => {
      mark = nextMark(mark, Date.now());
      return format(mark);
    },
    entropy: () => randomInt(ENTROPY_MAX),
  };
}

/** From 0 to 1, for jitter; nothing is named by it. */
export const randomFraction = (): number => randomInt(ENTROPY_MAX) / ENTROPY_MAX;
