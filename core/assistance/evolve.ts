// How a fact changes an alarm for help. Null means that a person has closed it.
import type { AssistanceFact } from '../fact.ts';
import type { StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { unreachable } from '../result.ts';
import type { Assistance } from './assistance.ts';

export function evolveAssistance(
  alarm: Assistance | undefined,
  fact: AssistanceFact,
  moment: Moment,
  by: StaffId | null,
): Assistance | null {
  if (fact.type === 'assistance-called')
    return { id: fact.subject, called: moment, desk: fact.data.desk, by, coming: [] };
  if (!alarm) throw new Error(`${fact.type} about no open alarm`);
  switch (fact.type) {
    case 'assistance-answered':
      if (!by) throw new Error('an alarm is answered by a named person');
      return {
        ...alarm,
        coming: [...alarm.coming, { by, desk: fact.data.desk, at: moment.wallMs }],
      };
    case 'assistance-ended':
      return null;
    default:
      return unreachable(fact);
  }
}
