// Opening hours as an office states them: spans per weekday, and dated exceptions that replace a whole day.

/** Local times "HH:MM" in Europe/Oslo, from inclusive, to exclusive. Never crosses midnight. */
export type Span = { from: string; to: string };

/** Monday first, as people here count. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type Week = Record<Weekday, Span[]>;

export type DayException = { date: string; dropIn: Span[]; staffed: Span[] };

export type Hours = {
  dropIn: Week;
  /** When somebody is in the building and the bell is live; includes drop-in. */
  staffed: Week;
  exceptions: DayException[];
  /** Public holidays, when the office keeps them: closed, unless an exception says otherwise. */
  closedDays?: ReadonlySet<string>;
};

/** A number is shown only while it answers (texts.md). */
export type Phone = {
  id: 'duty' | 'nav' | 'out-of-hours';
  number: string;
  hours: Week;
  /** Single days that replace the weekday, on public holidays too. */
  exceptions?: { date: string; hours: Span[] }[];
  closedDays?: ReadonlySet<string>;
};
