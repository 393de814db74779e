// What exactly is hashed of a fact, as text. Station and office must agree on every byte, so it lives in core.
import type { FactRecord } from './fact.ts';

/** The first fact of a station has no fact before it. */
export const GENESIS_HASH = '0'.repeat(64);

/** JSON with sorted keys and no spaces: equal values give equal text, whoever writes it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a fact holds no such number');
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`a fact holds no ${typeof value}`);
  return text;
}

/** Keys by code unit, not by locale: the order must not depend on the machine. On the path of every commit. */
function canonicalObject(value: object): string {
  const entries = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(entries).sort()) {
    const item = entries[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

/** Everything but the hash itself; a record that carries one may be passed as it is. */
export function hashInput(record: Omit<FactRecord, 'hash'>): string {
  const { station, epoch, seq, id, fact, moment, actor, prevHash } = record;
  return canonicalJson({ station, epoch, seq, id, fact, moment, actor, prevHash });
}
