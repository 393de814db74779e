// Norwegian public holidays as dates. Eleven of twelve follow from Easter or stand still, so no library of the
// world's calendars is loaded beside the bell; its answers check these (norwegian-holidays.test.ts, ADR 0011).

/** The Sunday of Easter in the Gregorian calendar, by the rule of 1876 that every almanac uses. */
function easter(year: number): { month: number; day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** Maundy Thursday to Whit Monday, in days from Easter Sunday. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];
const DAY_MS = 24 * 60 * 60 * 1000;

export function norwegianHolidays(year: number): string[] {
  const { month, day } = easter(year);
  const sunday = Date.UTC(year, month - 1, day);
  const moving = FROM_EASTER.map((days) => new Date(sunday + days * DAY_MS).toISOString().slice(0, 10));
  return [...new Set([...FIXED.map((date) => `${year}-${date}`), ...moving])].sort();
}

/** Wide enough for every clock that a station may wake up with; a date outside it is no date of an office. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

let all: ReadonlySet<string> | null = null;

/** Made at the first question and kept: asked at every press. */
export function publicHolidays(): ReadonlySet<string> {
  if (!all) {
    const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, place) => FIRST_YEAR + place);
    all = new Set(years.flatMap(norwegianHolidays));
  }
  return all;
}
