// An hour of the day as a table names it.
import type { Words } from '../words.ts';

const two = (count: number): string => String(count).padStart(2, '0');

export const hourText = (hour: number, { t }: Words): string =>
  t('numbers.hour', { from: two(hour), to: two(hour + 1) });
