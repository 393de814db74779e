// Lengths of time as people read them: seconds under a minute and a half, then minutes, and from an hour on hours too.
import type { Words } from '../words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

export function minutesText(minutes: number, { t }: Words): string {
  if (minutes < HOUR_MINUTES) return t('length.minutes', { minutes });
  return t('length.hours', { hours: Math.floor(minutes / HOUR_MINUTES), minutes: minutes % HOUR_MINUTES });
}

export function lengthText(ms: number, words: Words): string {
  if (ms < 1.5 * MINUTE_MS) return words.t('length.seconds', { seconds: Math.round(ms / SECOND_MS) });
  return minutesText(Math.round(ms / MINUTE_MS), words);
}
