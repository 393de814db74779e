// A figure that has no baseline: a promise in milliseconds or in cases, judged by itself.
import type { Figure } from '../paired.ts';

export const absolute = (value: number, unit: string, n: number): Figure => ({
  value: Math.round(value * 10) / 10,
  ...{ unit, baseline: null, ratio: null, low: null, high: null, n },
});
