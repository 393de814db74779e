// Where the first run stands: which step is next, and how each of them is.
import type { SetUpView } from '#contract/desk/set-up-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { STEPS, type StepName, type StepRow } from './steps.ts';

export type StepState = 'done' | 'skipped' | 'now' | 'left';

type Known = Pick<DeskView, 'access'> & { steps: SetUpView['steps'] };

function taken(name: StepName, { access, steps }: Known): 'done' | 'skipped' | null {
  if (name === 'manager') return access.state === 'no-staff' ? null : 'done';
  return name === 'last' ? null : (steps[name] ?? null);
}

/** The first step that nobody has taken; the last one never is. */
export const firstLeft = (known: Known): StepRow =>
  STEPS.find(({ name }) => taken(name, known) === null) ?? (STEPS.at(-1) as StepRow);

export const stateOf = (name: StepName, shown: StepName, known: Known): StepState =>
  name === shown ? 'now' : (taken(name, known) ?? 'left');

/** Every step but the last that is neither done nor put off. */
export const stepsLeft = (known: Known): StepRow[] =>
  STEPS.filter(({ name }) => name !== 'last' && taken(name, known) === null);

export function stepAfter(name: StepName): StepName {
  const place = STEPS.findIndex((step) => step.name === name);
  return STEPS[place + 1]?.name ?? 'last';
}

/** Null: nothing comes before it that can be done again. Somebody is signed in, and stays. */
export function stepBefore(name: StepName): StepName | null {
  const before = STEPS[STEPS.findIndex((step) => step.name === name) - 1];
  return before?.Show ? before.name : null;
}
