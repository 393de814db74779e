// How facts change the marks of the same-day rule. A conversation or an end takes the mark away; midnight never does.
import { changed } from '../changed-map.ts';
import type { Actor, Fact } from '../fact.ts';
import type { Moment } from '../moment.ts';
import type { AcuteId, SameDayMark, SameDayMarks } from './same-day.ts';

const SERVED: readonly Fact['type'][] = [
  'conversation-started',
  'visit-ended',
  'ring-conversation-started',
  'ring-ended',
  'ring-was-a-test',
];

/** The same map when nothing changes. */
export function evolveSameDay(
  marks: SameDayMarks,
  fact: Fact,
  { wallMs: at }: Moment,
  actor: Actor,
): SameDayMarks {
  const id = fact.subject as AcuteId;
  if (SERVED.includes(fact.type)) return marks.has(id) ? changed(marks, id, null) : marks;
  switch (fact.type) {
    case 'same-day-warned': {
      const { about, closesAt } = fact.data;
      return changed(marks, id, { ...blank(marks.get(id), about), warned: { closesAt, at } });
    }
    case 'same-day-alarmed': {
      const { about, closesAt } = fact.data;
      return changed(marks, id, { ...blank(marks.get(id), about), alarmed: { closesAt, at } });
    }
    case 'same-day-closed': {
      const { about, closesAt, reason } = fact.data;
      const by = actor.kind === 'staff' ? actor.staff : null;
      return changed(marks, id, { about, warned: null, alarmed: null, closed: { closesAt, at, by, reason } });
    }
    default:
      return marks;
  }
}

const blank = (mark: SameDayMark | undefined, about: SameDayMark['about']): SameDayMark =>
  mark ?? { about, warned: null, alarmed: null, closed: null };
