// The table and the verdicts.
import { expect, test } from 'vitest';
import { type Figures, tableOf, violationsIn } from './report.ts';

const figure = (ratio: number) => ({ value: 30, unit: 'ms', baseline: 20, ratio, low: 1, high: 2, n: 5 });
const figures: Figures = { start: figure(1.5), tap_to_ticket_p50: figure(2.01), register_rate: figure(0.39) };

test('a figure on its limit is met, one beyond it is a violation', () => {
  expect(violationsIn(figures)).toEqual(['tap_to_ticket_p50', 'register_rate']);
});

test('the table tells each verdict in words', () => {
  const table = tableOf(figures, violationsIn(figures));
  expect(table).toMatch(/start .* at most 1\.5 +met/);
  expect(table).toMatch(/register_rate .* at least 0\.4 +MISSED/);
});

test('a quick run judges nothing', () => {
  expect(tableOf(figures, null)).not.toMatch(/met|MISSED/);
});
