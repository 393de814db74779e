// A date as a person says it: "torsdag 25.3.".
import { weekdayOf } from '#core/hours/weekday.ts';
import type { Words } from '../words.ts';

export function shortDate(date: string, { t }: Words): string {
  const [, month = '', day = ''] = date.split('-');
  return `${t(`profile.${weekdayOf(date)}`)} ${Number(day)}.${Number(month)}.`;
}
