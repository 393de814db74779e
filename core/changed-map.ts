// Maps that never change: whoever keeps the old one sees what was.

/** A copy of the map with one entry changed; null takes it out. */
export function changed<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === null) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
