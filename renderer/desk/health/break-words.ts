// A break in words: what it is, with its time and its figure, and what to do about it.
import type { Break } from '#contract/desk/break.ts';
import type { Words } from '../words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Told in seconds, or minutes, up to two of the next. */
const ROOM = 2;

function length(ms: number): { unit: 's' | 'm' | 'h'; length: number } {
  const size = Math.abs(ms);
  if (size < ROOM * MINUTE_MS) return { unit: 's', length: Math.round(size / SECOND_MS) };
  if (size < ROOM * HOUR_MS) return { unit: 'm', length: Math.round(size / MINUTE_MS) };
  return { unit: 'h', length: Math.round(size / HOUR_MS) };
}

const BYTES_PER_MB = 1_000_000;

export type BreakWords = { what: string; todo: string };

export function breakWords({ kind, sinceAt, desks, amount }: Break, { t, time }: Words): BreakWords {
  const figure = amount ?? 0;
  const what = t(`break.${kind}`, {
    time: time(sinceAt),
    desks: desks.join(', '),
    known: amount === null ? 'no' : 'yes',
    percent: figure,
    free: Math.floor(figure / BYTES_PER_MB),
    way: figure > 0 ? 'ahead' : 'behind',
    ...length(figure),
  });
  return { what, todo: t(`break.${kind}.do`) };
}
