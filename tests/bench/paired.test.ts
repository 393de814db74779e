// The arithmetic every verdict stands on.
import { expect, test } from 'vitest';
import { alternate, figureOf, interval95, median, percentile } from './paired.ts';

test('a median lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a percentile goes straight from one rank to the next', () => {
  const values = Array.from({ length: 101 }, (_, index) => index);
  expect(percentile(values, 99)).toBe(99);
  expect(percentile([10, 20], 99)).toBeCloseTo(19.9);
  expect(() => percentile([], 50)).toThrow('nothing');
});

test('the interval is the t-interval of the mean', () => {
  // Mean 3, standard deviation 1.5811, five values: 2.776 * 1.5811 / sqrt(5) = 1.963.
  const interval = interval95([1, 2, 3, 4, 5]);
  expect(interval?.low).toBeCloseTo(1.037, 3);
  expect(interval?.high).toBeCloseTo(4.963, 3);
});

test('a single pair has a ratio but no interval', () => {
  expect(interval95([1.2])).toBeNull();
  const figure = figureOf([{ ours: 3, baseline: 2 }], 'ms');
  expect(figure).toEqual({ value: 3, unit: 'ms', baseline: 2, ratio: 1.5, low: null, high: null, n: 1 });
});

test('the ratio is the mean of the ratios of the pairs, not the ratio of the medians', () => {
  // The machine was twice as slow during the second pair: its ratio is the same.
  const pairs = [
    { ours: 10, baseline: 10 },
    { ours: 20, baseline: 20 },
    { ours: 40, baseline: 10 },
  ];
  const figure = figureOf(pairs, 'ms');
  expect(figure.ratio).toBe(2);
  expect(figure.value).toBe(20);
  expect(figure.baseline).toBe(10);
  expect(figure.n).toBe(3);
});

test('ours and the baseline take turns', async () => {
  const order: string[] = [];
  const run = (name: string) => async () => void order.push(name);
  await alternate(2, run('ours'), run('baseline'));
  expect(order).toEqual(['ours', 'baseline', 'ours', 'baseline']);
});
