// What can be done about an answered ring. A step that needs a choice asks first; a click ends nothing, a key ends it at once.
import { useState } from 'react';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { RingOutcome } from '#core/fact.ts';
import type { HelpAnswers } from '#core/same-day/same-day.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { HowMany } from './HowMany.tsx';
import { metBy, ringSteps } from './ring-steps.ts';
import { StepButtons } from './StepButtons.tsx';
import { type Question, StepQuestion } from './StepQuestion.tsx';
import { useCloseKeys } from './use-close-keys.ts';
import { useRingWrites } from './use-ring-writes.ts';

const IDLE = { is: 'idle' } as const;

export type Me = Extract<DeskView['access'], { state: 'signed-in' }>;
type Props = { ring: DeskRing; view: DeskView; me: Me; hasKeys: boolean; hasCloseKeys: boolean };

export function NextSteps({ ring, view, me, hasKeys, hasCloseKeys }: Props) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [help, setHelp] = useState<HelpAnswers>({});
  const writes = useRingWrites(ring.id);
  const end = (outcome: RingOutcome) => {
    const met = metBy(ring, outcome, view.safety.hasIntercom);
    if (met === 'ask') setQuestion({ is: 'met', outcome });
    else void writes.end(outcome, met, help).then(() => setQuestion(null));
  };
  /** What a talk led to is asked before it is closed; the same key once more closes it, answered or not. */
  const endByKey = (outcome: RingOutcome) => {
    if (ring.phase === 'talking' && question?.is !== 'end') setQuestion({ is: 'end' });
    else end(outcome);
  };
  useCloseKeys(ring, hasCloseKeys && !writes.isBusy ? endByKey : null);
  const asksHowMany = ringSteps(ring).includes('people') && ring.peopleCount === null;
  const told = writes.states.find(({ is }) => is !== 'idle');
  return (
    <div className="ring__steps">
      {question ? (
        <StepQuestion
          {...{ question, ring, view, me, hasCloseKeys, writes }}
          {...{ help, onHelp: setHelp }}
          onEnd={end}
          onDone={() => setQuestion(null)}
        />
      ) : (
        <>
          {asksHowMany && (
            <HowMany isOff={writes.isBusy} onChoose={(count) => void writes.countPeople(count)} />
          )}
          <StepButtons {...{ ring, view, me, hasKeys, hasCloseKeys, writes }} onAsk={setQuestion} />
        </>
      )}
      <WriteNote of={told ?? IDLE} />
    </div>
  );
}
