// From alternating pairs of runs to one figure: medians for the eye, the mean of the pairs' ratios for the verdict.

/** One run of ours and the baseline's run right after it: what disturbs the machine disturbs both. */
export type Pair = { ours: number; baseline: number };

/** The form every measuring command of this project keeps; n is the number of pairs. */
export type Figure = {
  value: number;
  unit: string;
  baseline: number | null;
  ratio: number | null;
  /** The 95 % interval of the ratio; null from a single pair. */
  low: number | null;
  high: number | null;
  n: number;
};

/** Student's t, two-sided 95 %, for 1 to 10 degrees of freedom. */
const STUDENT_95 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];
/** For more pairs than the table has: a little too wide rather than too narrow. */
const STUDENT_95_BEYOND = 2.228;

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Linear between the two nearest ranks, as most tools count it. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (percent / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) throw new Error('a percentile of nothing');
  return below + (above - below) * (rank - Math.floor(rank));
}

export function interval95(values: readonly number[]): { low: number; high: number } | null {
  const count = values.length;
  if (count < 2) return null;
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const student = STUDENT_95[count - 2] ?? STUDENT_95_BEYOND;
  const half = student * Math.sqrt(variance / count);
  return { low: mean - half, high: mean + half };
}

export function figureOf(pairs: readonly Pair[], unit: string): Figure {
  const ratios = pairs.map(({ ours, baseline }) => ours / baseline);
  const interval = interval95(ratios);
  return {
    value: rounded(median(pairs.map(({ ours }) => ours))),
    unit,
    baseline: rounded(median(pairs.map(({ baseline }) => baseline))),
    ratio: rounded(meanOf(ratios)),
    low: interval && rounded(interval.low),
    high: interval && rounded(interval.high),
    n: pairs.length,
  };
}

/** Ours, baseline, ours, baseline: never two of one kind in a row. */
export async function alternate<T>(
  count: number,
  ours: () => Promise<T>,
  baseline: () => Promise<T>,
): Promise<{ ours: T; baseline: T }[]> {
  const pairs: { ours: T; baseline: T }[] = [];
  for (let index = 0; index < count; index++) pairs.push({ ours: await ours(), baseline: await baseline() });
  return pairs;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Three significant digits: the fourth would be noise. Larger numbers keep their whole part. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
