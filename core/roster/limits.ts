// Limits of the roster, each with its reason.

/** Fifty people, every weekday, a quarter of a year ahead: a large office, planned further than offices plan. */
export const SHIFTS_MAX = 4_000;

/** Morning, noon, afternoon and evening: a day in more pieces is a slip of the keys. */
export const SPANS_A_DAY_MAX = 4;

/** A quarter of a year; what is copied further is not a plan any more. */
export const COPY_WEEKS_MAX = 12;

/** The same, and the week that is being looked at. */
export const PLAN_AHEAD_DAYS = 7 * (COPY_WEEKS_MAX + 2);

/** Shifts and absences this long past are in the facts only; nobody asks who was on duty three weeks ago here. */
export const KEPT_DAYS = 14;

/** Leave from time to time through a year; more is an import gone wrong. */
export const ABSENCES_MAX = 30;

/** A year of leave can be one entry. */
export const ABSENCE_DAYS_MAX = 400;
