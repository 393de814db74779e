// Lengths of time as a table shows them: seconds under a minute and a half, then minutes, then hours.
import type { Words } from '../words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

export function waitText(ms: number, { t }: Words): string {
  if (ms < 1.5 * MINUTE_MS) return t('numbers.seconds', { seconds: Math.round(ms / SECOND_MS) });
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 2 * HOUR_MINUTES) return t('numbers.minutes', { minutes });
  return t('numbers.hours', { hours: Math.floor(minutes / HOUR_MINUTES), minutes: minutes % HOUR_MINUTES });
}

const two = (count: number): string => String(count).padStart(2, '0');

export const hourText = (hour: number, { t }: Words): string =>
  t('numbers.hour', { from: two(hour), to: two(hour + 1) });
