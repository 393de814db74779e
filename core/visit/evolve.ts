// How a fact changes a visit. Null means the visit is over and leaves memory; its facts remain.
import type { VisitFact } from '../fact.ts';
import type { Moment } from '../moment.ts';
import { unreachable } from '../result.ts';
import type { Visit } from './visit.ts';

/** Somebody else of the same class has been called: whoever let one pass has the old place again. */
export const hasLetOnePass = (visit: Visit, called: Visit): boolean =>
  visit.letsOnePass && visit.id !== called.id && visit.acute === called.acute;

export function evolveVisit(visit: Visit | undefined, fact: VisitFact, moment: Moment): Visit | null {
  if (fact.type === 'visit-registered') {
    const { ticket, day, acute, channel, personRef } = fact.data;
    const start = {
      registered: moment,
      state: { is: 'waiting' },
      notMetCount: 0,
      letsOnePass: false,
      wishes: null,
    } as const;
    return { id: fact.subject, ticket, day, acute, channel, personRef, ...start };
  }
  if (!visit) throw new Error(`${fact.type} about no open visit`);
  switch (fact.type) {
    case 'visit-called':
    case 'visit-called-again':
      return {
        ...visit,
        state: { is: 'called', desk: fact.data.desk, calledAt: moment.wallMs },
        letsOnePass: false,
      };
    case 'visit-not-met':
      return { ...visit, state: { is: 'waiting' }, notMetCount: visit.notMetCount + 1, letsOnePass: true };
    case 'conversation-started': {
      const { desk, adviser } = fact.data;
      const isCalledHere = visit.state.is === 'called' && visit.state.desk === desk;
      const held = { desk: isCalledHere ? desk : null, adviser };
      return { ...visit, state: { is: 'talking', ...held, startedAt: moment.wallMs } };
    }
    case 'visit-wishes-said':
      return { ...visit, wishes: fact.data.personRef };
    case 'visit-ended':
      return null;
    default:
      return unreachable(fact);
  }
}
