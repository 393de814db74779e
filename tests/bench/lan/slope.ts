// A straight line through samples: how steep it is, and between which bounds that is known.

/** Student's t for 95 % of many samples; for fewer than thirty it is a little too small, which a quick run may be. */
const STUDENT_95 = 2;

export type Slope = { slope: number; low: number | null; high: number | null };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function slopeOf(points: readonly { x: number; y: number }[]): Slope {
  const count = points.length;
  const meanX = sum(points.map(({ x }) => x)) / count;
  const meanY = sum(points.map(({ y }) => y)) / count;
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  if (count < 3) return { slope, low: null, high: null };
  const left = sum(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2));
  const half = STUDENT_95 * Math.sqrt(left / (count - 2) / spread);
  return { slope, low: slope - half, high: slope + half };
}
