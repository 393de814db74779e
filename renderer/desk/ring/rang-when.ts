// How to name the time of a ring that was kept while nobody was in the building.
import type { Language } from '#contract/office-profile.ts';

const HOUR_MS = 3_600_000;

/** Whoever comes in the morning calls everything since the evening before "last night". */
const NIGHT_MS = 14 * HOUR_MS;
const EVENING_HOUR = 20;
const MORNING_HOUR = 6;

const osloHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  hourCycle: 'h23',
});

const osloDay = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** 'night' is shown as "last night"; 'earlier' by its date. */
export function rangWhen(rangAt: number, nowMs: number): 'night' | 'today' | 'earlier' {
  const hour = Number(osloHour.format(rangAt));
  const isDark = hour >= EVENING_HOUR || hour < MORNING_HOUR;
  if (isDark && nowMs - rangAt < NIGHT_MS) return 'night';
  return osloDay.format(rangAt) === osloDay.format(nowMs) ? 'today' : 'earlier';
}

const dayOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Oslo', day: 'numeric', month: 'numeric' });
const WRITTEN = { nb: dayOf('nb'), nn: dayOf('nb'), en: dayOf('en-GB') };

/** 20.11. in Norwegian, 20/11 in English. */
export const dateText = (at: number, language: Language): string => WRITTEN[language].format(at);
