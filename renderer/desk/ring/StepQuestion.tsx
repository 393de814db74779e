// The question behind a step: when was it, with whom, or how did it end?
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { unreachable } from '#core/result.ts';
import { Advisers } from '../parts/Advisers.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { lateDoorMinutes, ringOutcomes } from './ring-steps.ts';
import type { RingWrites } from './use-ring-writes.ts';

export type Question = 'late-door' | 'adviser' | 'end';

type Props = { question: Question; ring: DeskRing; view: DeskView; writes: RingWrites; onDone: () => void };

export function StepQuestion({ question, ring, view, writes, onDone }: Props) {
  const { t } = useWords();
  const isOff = writes.isBusy;
  const after = (write: Promise<unknown>) => void write.then(onDone);
  switch (question) {
    case 'late-door':
      return (
        <Ask question={t('ring.doorWhen')} onCancel={onDone}>
          {lateDoorMinutes(ring.openMs).map((minutes) => (
            <Button key={minutes} onPress={() => after(writes.openDoor(minutes))} isOff={isOff}>
              {t('ring.minutesAgo', { minutes })}
            </Button>
          ))}
        </Ask>
      );
    case 'adviser':
      return (
        <Advisers
          question={t('ring.whoTalks')}
          staff={view.staff}
          isOff={isOff}
          onChoose={(adviser) => after(writes.talk(adviser))}
          onCancel={onDone}
        />
      );
    case 'end':
      return (
        <Ask question={t('ring.howEnded')} onCancel={onDone}>
          {ringOutcomes(ring.phase).map((outcome) => (
            <Button key={outcome} onPress={() => after(writes.end(outcome))} isOff={isOff}>
              {t(`ringOutcome.${outcome}`)}
            </Button>
          ))}
        </Ask>
      );
    default:
      return unreachable(question);
  }
}
