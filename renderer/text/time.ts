// Times as people here write them: "13.05" and "onsdag kl. 10–14" in Norwegian, "13:05" and "Wednesday" in English.
import type { Language } from '#contract/office-profile.ts';
import { makeText } from './text.ts';

/** The office's own clock, wherever the machine thinks it is. */
const OSLO = 'Europe/Oslo';

const oslo = new Intl.DateTimeFormat('en-GB', {
  timeZone: OSLO,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const nb = {
  mon: 'mandag',
  tue: 'tirsdag',
  wed: 'onsdag',
  thu: 'torsdag',
  fri: 'fredag',
  sat: 'lørdag',
  sun: 'søndag',
  today: 'i dag',
  tomorrow: 'i morgen',
  dated: '{weekday} {date}. {month}',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  span: '{day} kl.\u00a0{from}–{to}',
};
const nn = {
  ...nb,
  mon: 'måndag',
  tue: 'tysdag',
  thu: 'torsdag',
  sat: 'laurdag',
  tomorrow: 'i morgon',
} satisfies Record<keyof typeof nb, string>;
const en = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
  today: 'today',
  tomorrow: 'tomorrow',
  dated: '{weekday} {date} {month}',
  months: 'January February March April May June July August September October November December',
  span: '{day} {from}–{to}',
} satisfies Record<keyof typeof nb, string>;

const WORDS = { nb, nn, en };
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

type OsloMoment = { dayNumber: number; hour: number; minute: number };

function inOslo(at: number): OsloMoment {
  const parts = Object.fromEntries(oslo.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { dayNumber: Date.UTC(year, month - 1, day) / DAY_MS, hour, minute };
}

const two = (value: number): string => String(value).padStart(2, '0');

const written = (hour: number, minute: number, language: Language): string =>
  `${two(hour)}${language === 'en' ? ':' : '.'}${two(minute)}`;

/** "13.05", or "13:05" in English. */
export function clockTime(at: number, language: Language): string {
  const { hour, minute } = inOslo(at);
  return written(hour, minute, language);
}

/** A closing time at midnight is 24, not the next day's 00. In Norwegian a whole hour is just "14". */
function hourTime({ hour, minute }: OsloMoment, language: Language): string {
  if (language === 'en' || minute > 0) return written(hour, minute, language);
  return String(hour);
}

export const weekdayName = (day: (typeof WEEKDAYS)[number], language: Language): string =>
  makeText(language, WORDS)(day);

function dayWord(dayNumber: number, todayNumber: number, language: Language): string {
  const t = makeText(language, WORDS);
  if (dayNumber === todayNumber) return t('today');
  if (dayNumber === todayNumber + 1) return t('tomorrow');
  // 1970-01-01 was a Thursday.
  const weekday = t(WEEKDAYS[(dayNumber + 4) % 7] ?? 'mon');
  if (dayNumber < todayNumber + 7) return weekday;
  // "onsdag" a week ahead would send a person here today.
  const day = new Date(dayNumber * DAY_MS);
  const month = t('months').split(' ')[day.getUTCMonth()] ?? '';
  return t('dated', { weekday, date: day.getUTCDate(), month });
}

const asClosing = (moment: OsloMoment): OsloMoment =>
  moment.hour === 0 && moment.minute === 0
    ? { ...moment, dayNumber: moment.dayNumber - 1, hour: 24 }
    : moment;

/** "onsdag kl. 10–14", "i dag kl. 10–14", "Wednesday 10:00–14:00". */
export function openingText(
  opening: { opensAt: number; closesAt: number },
  now: number,
  language: Language,
): string {
  const opens = inOslo(opening.opensAt);
  const t = makeText(language, WORDS);
  return t('span', {
    day: dayWord(opens.dayNumber, inOslo(now).dayNumber, language),
    from: hourTime(opens, language),
    to: hourTime(asClosing(inOslo(opening.closesAt)), language),
  });
}

/** "14", "14.30" or "14:00": only the hour, for a sentence that has already named the day. */
export const hourText = (at: number, language: Language): string => hourTime(asClosing(inOslo(at)), language);
