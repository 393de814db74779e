// What the strip of closing time says: one sentence for each state that anybody is in, the most pressing first.
import type { SameDayItem, SameDayView } from '#contract/desk/same-day-view.ts';
import type { Words } from '../words.ts';

export type SameDayLine = { state: SameDayItem['state']; words: string };

/** A place in the list by its code; a ring has only its time. */
export const whoIs = ({ ticket, arrivedAt }: SameDayItem, { t, time }: Words): string =>
  ticket ?? t('sameDay.rang', { time: time(arrivedAt) });

function listed(items: readonly SameDayItem[], words: Words): string {
  const [last, ...others] = items.map((item) => whoIs(item, words)).toReversed();
  if (others.length === 0) return last ?? '';
  return `${others.toReversed().join(', ')} ${words.t('sameDay.and')} ${last}`;
}

/** A locked desk is told how many, and not who. */
export function sameDayLines({ items, warned, alarmed }: SameDayView, words: Words): SameDayLine[] {
  const { t, time } = words;
  const inState = (state: SameDayItem['state']) => items.filter((item) => item.state === state);
  const who = (state: SameDayItem['state']) => (items.length > 0 ? `: ${listed(inState(state), words)}` : '');
  const carried = inState('carried');
  const lines: SameDayLine[] = [];
  if (alarmed) {
    const said = alarmed.isEarlier ? 'sameDay.alarmedEarlier' : 'sameDay.alarmed';
    lines.push({ state: 'alarmed', words: t(said, { count: alarmed.count, who: who('alarmed') }) });
  }
  if (warned) {
    const { count, closesAt } = warned;
    const about = { count, time: time(closesAt), who: who('warned') };
    lines.push({ state: 'warned', words: t('sameDay.warned', about) });
  }
  if (carried.length > 0) {
    const about = { count: carried.length, who: listed(carried, words) };
    lines.push({ state: 'carried', words: t('sameDay.carried', about) });
  }
  return lines;
}
