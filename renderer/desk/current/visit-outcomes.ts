// How a visit can end, by how far it has come.
import type { DeskView } from '#contract/desk/view.ts';
import type { VisitOutcome } from '#core/fact.ts';

type State = NonNullable<DeskView['current']>['state'];

/** Nobody is "helped" or "handed over" before a conversation (R11); but people do leave. */
export const visitOutcomes = (state: State): readonly VisitOutcome[] =>
  state === 'talking' ? ['helped', 'handed-over', 'left'] : ['left'];
