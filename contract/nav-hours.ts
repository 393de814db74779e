// Reads opening hours as Nav's own office pages hold them (R46, F52), from pasted JSON. The shape is that of Nav's open
// code (nav-enonicxp-frontend, nav-office-reception-info): every value is a text.
import { z } from 'zod';
import type { NavDay, NavReception } from '#core/hours/nav-hours.ts';
import type { Weekday } from '#core/hours/opening.ts';

/** A year of single days fits, and so does the call in one message of the office's network. */
export const NAV_TEXT_MAX = 40_000;
const RECEPTIONS_MAX = 20;
const ROWS_MAX = 500;

const DAYS: Record<string, Weekday> = {
  mandag: 'mon',
  tirsdag: 'tue',
  onsdag: 'wed',
  torsdag: 'thu',
  fredag: 'fri',
  lørdag: 'sat',
  søndag: 'sun',
};

const Flag = z
  .union([z.boolean(), z.enum(['true', 'false', ''])])
  .nullish()
  .transform((value) => value === true || value === 'true');
const Text = z.string().max(200).nullish();
const Time = z
  .string()
  .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/)
  .transform((time) => time.replace('.', ':'));

const Row = z.object({
  dag: Text,
  dato: z.iso.date().nullish(),
  fra: z.union([Time, z.literal('')]).nullish(),
  til: z.union([Time, z.literal('')]).nullish(),
  stengt: Flag,
  kunTimeavtale: Flag,
});
type Row = z.infer<typeof Row>;

const Reception = z.object({
  stedsbeskrivelse: Text,
  aapningstider: z.array(Row).min(1).max(ROWS_MAX),
});
const Receptions = z.array(Reception).min(1).max(RECEPTIONS_MAX);

/** The whole office, its contact part, its receptions, one of them, or its rows alone: whatever somebody copied. */
function receptionsIn(json: unknown): unknown {
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  const contact = at(json, 'brukerkontakt') ?? json;
  const receptions = at(contact, 'publikumsmottak') ?? contact;
  if (at(receptions, 'aapningstider')) return [receptions];
  const rows = Array.isArray(receptions) && receptions.some((one) => at(one, 'dag') ?? at(one, 'dato'));
  return rows ? [{ aapningstider: receptions }] : receptions;
}

/** Null for a row that says neither times nor why there are none. */
function dayOf({ fra, til, stengt, kunTimeavtale }: Row): NavDay | null {
  if (kunTimeavtale) return 'appointment';
  if (stengt) return 'closed';
  return fra && til && fra < til ? [{ from: fra, to: til }] : null;
}

/** Two rows of one day are two spans. */
const joined = (before: NavDay | undefined, day: NavDay): NavDay =>
  Array.isArray(before) && Array.isArray(day) ? [...before, ...day] : day;

function readReception({ stedsbeskrivelse, aapningstider }: z.infer<typeof Reception>): NavReception | null {
  const week: NavReception['week'] = {};
  const dates = new Map<string, NavDay>();
  for (const row of aapningstider) {
    const day = dayOf(row);
    const weekday = row.dag ? DAYS[row.dag.trim().toLowerCase()] : undefined;
    if (day === null || (row.dato ? false : weekday === undefined)) return null;
    if (row.dato) dates.set(row.dato, joined(dates.get(row.dato), day));
    else if (weekday) week[weekday] = joined(week[weekday], day);
  }
  const place = stedsbeskrivelse?.trim() || null;
  return { place, week, dates: [...dates].map(([date, day]) => ({ date, day })) };
}

/** Null when it is not Nav's hours, or when any row of them cannot be understood: half an import would lie. */
export function readNavHours(text: string): NavReception[] | null {
  if (text.length > NAV_TEXT_MAX) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = Receptions.safeParse(receptionsIn(json));
  if (!parsed.success) return null;
  const read = parsed.data.map(readReception);
  return read.every((one) => one !== null) ? read : null;
}
