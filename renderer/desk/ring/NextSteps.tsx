// What can be done about an answered ring. A step that needs a choice asks first; nothing ends with one click.
import { useState } from 'react';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { HowMany } from './HowMany.tsx';
import { ringSteps } from './ring-steps.ts';
import { StepButtons } from './StepButtons.tsx';
import { type Question, StepQuestion } from './StepQuestion.tsx';
import { useRingWrites } from './use-ring-writes.ts';

const IDLE = { is: 'idle' } as const;

export type Me = Extract<DeskView['access'], { state: 'signed-in' }>;
type Props = { ring: DeskRing; view: DeskView; me: Me; hasKeys: boolean };

export function NextSteps({ ring, view, me, hasKeys }: Props) {
  const [question, setQuestion] = useState<Question | null>(null);
  const writes = useRingWrites(ring.id);
  const asksHowMany = ringSteps(ring).includes('people') && ring.peopleCount === null;
  const told = writes.states.find(({ is }) => is !== 'idle');
  return (
    <div className="ring__steps">
      {question ? (
        <StepQuestion {...{ question, ring, view, writes }} onDone={() => setQuestion(null)} />
      ) : (
        <>
          {asksHowMany && (
            <HowMany isOff={writes.isBusy} onChoose={(count) => void writes.countPeople(count)} />
          )}
          <StepButtons {...{ ring, me, hasKeys, writes }} onAsk={setQuestion} />
        </>
      )}
      <WriteNote of={told ?? IDLE} />
    </div>
  );
}
