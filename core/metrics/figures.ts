// Waits as three numbers: half waited no longer, nine of ten waited no longer, and the longest of all.

export type Figures = { count: number; median: number; p90: number; max: number };

/** The smallest value that at least this share of all values does not exceed. */
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

export function figuresOf(values: readonly number[]): Figures | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return { count: sorted.length, median: at(sorted, 0.5), p90: at(sorted, 0.9), max: at(sorted, 1) };
}
