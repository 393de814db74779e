// A day of one person as text in a cell: "8–15.30 t" and back. t marks whoever is to have the duty phone.
import type { Language } from '#contract/office-profile.ts';
import { SPANS_A_DAY_MAX } from '#core/roster/limits.ts';
import type { ShiftSpan } from '#core/roster/roster.ts';

const TIME = String.raw`(\d{1,2})(?:[.:]?(\d{2}))?`;
const SPAN = new RegExp(String.raw`^${TIME}\s*(?:-|–|til|to)\s*${TIME}\s*(t)?$`, 'i');

function timeOf(hours: string | undefined, minutes: string | undefined): string {
  return `${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`;
}

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

function parseSpan(text: string): ShiftSpan | null {
  const found = SPAN.exec(text.trim());
  if (!found) return null;
  const from = timeOf(found[1], found[2]);
  const to = timeOf(found[3], found[4]);
  if (!isTime(from) || !(isTime(to) || to === '24:00') || from >= to) return null;
  return { from, to, phone: found[5] !== undefined };
}

/** Null: nobody could read it. An empty cell is a day off. */
export function parseDay(text: string): ShiftSpan[] | null {
  if (text.trim() === '') return [];
  const spans = text.split(/[,;]/).map(parseSpan);
  const read = spans.filter((span) => span !== null);
  return read.length === spans.length && read.length <= SPANS_A_DAY_MAX ? read : null;
}

/** "8", "15.30", and in English "15:30". */
function timeText(time: string, language: Language): string {
  const [hours = '', minutes = ''] = time.split(':');
  const hour = String(Number(hours));
  return minutes === '00' ? hour : `${hour}${language === 'en' ? ':' : '.'}${minutes}`;
}

type Times = Pick<ShiftSpan, 'from' | 'to'>;
export const spanText = ({ from, to }: Times, language: Language): string =>
  `${timeText(from, language)}–${timeText(to, language)}`;

export const dayText = (spans: readonly ShiftSpan[], language: Language): string =>
  spans.map((span) => `${spanText(span, language)}${span.phone ? ' t' : ''}`).join(', ');
