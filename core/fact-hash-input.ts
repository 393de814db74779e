// What exactly is hashed of a fact, as text. Station and office must agree on every byte, so it lives in core.
import type { FactRecord } from './fact.ts';

/** The first fact of a station has no fact before it. */
export const GENESIS_HASH = '0'.repeat(64);

/** JSON with sorted keys and no spaces: equal values give equal text, whoever writes it. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** One copy and one stringify cost half of writing the text by hand, and this is on the path of every commit. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item ?? null));
  if (typeof value === 'object' && value !== null) return sortedObject(value as Record<string, unknown>);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a fact holds no such number');
  if (!HOLDABLE.has(typeof value) && value !== null) throw new Error(`a fact holds no ${typeof value}`);
  return value;
}

const HOLDABLE = new Set(['string', 'number', 'boolean']);

/** Keys by code unit, not by locale: the order must not depend on the machine. */
function sortedObject(entries: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(entries).sort()) {
    if (key === '__proto__') throw new Error('a fact holds no such key');
    if (entries[key] !== undefined) copy[key] = sorted(entries[key]);
  }
  return copy;
}

/** Everything but the hash itself; a record that carries one may be passed as it is. */
export function hashInput(record: Omit<FactRecord, 'hash'>): string {
  const { station, epoch, seq, id, fact, moment, actor, prevHash } = record;
  return canonicalJson({ station, epoch, seq, id, fact, moment, actor, prevHash });
}
