// The question behind a step: when was it, with whom and where, who is it, or how did it end?
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { RingOutcome } from '#core/fact.ts';
import { unreachable } from '#core/result.ts';
import type { HelpAnswers } from '#core/same-day/same-day.ts';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { EndQuestion } from './EndQuestion.tsx';
import type { Me } from './NextSteps.tsx';
import { lateDoorMinutes, type MetChoice } from './ring-steps.ts';
import { TalkQuestion } from './TalkQuestion.tsx';
import type { RingWrites } from './use-ring-writes.ts';

export type Question =
  | { is: 'late-door' | 'with' | 'link' | 'end' }
  /** through: without opening the door. */
  | { is: 'talk'; mine: boolean; through: boolean }
  | { is: 'met'; outcome: RingOutcome };

type Props = {
  question: Question;
  ring: DeskRing;
  view: DeskView;
  me: Me;
  hasCloseKeys: boolean;
  writes: RingWrites;
  /** What a talk led to, as far as it has been said. */
  help: HelpAnswers;
  onHelp: (help: HelpAnswers) => void;
  onEnd: (outcome: RingOutcome) => void;
  onDone: () => void;
};

const MET: readonly { met: MetChoice; words: 'ring.metDoor' | 'ring.metIntercom' | 'ring.metPhone' }[] = [
  { met: 'door', words: 'ring.metDoor' },
  { met: 'intercom', words: 'ring.metIntercom' },
  { met: 'phone', words: 'ring.metPhone' },
];

export function StepQuestion(props: Props) {
  const { question, ring, view, writes, hasCloseKeys, help, onHelp, onEnd, onDone } = props;
  const { t } = useWords();
  const isOff = writes.isBusy;
  const after = (write: Promise<unknown>) => void write.then(onDone);
  switch (question.is) {
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
    case 'with':
      return <Companions {...props} after={after} />;
    case 'link':
      return <Codes {...props} after={after} />;
    case 'talk':
      return <TalkQuestion {...{ view, writes, onDone }} mine={question.mine} through={question.through} />;
    case 'met':
      return (
        <Ask question={t('ring.howMet')} onCancel={onDone}>
          {MET.map(({ met, words }) => (
            <Button key={met} onPress={() => after(writes.end(question.outcome, met, help))} isOff={isOff}>
              {t(words)}
            </Button>
          ))}
        </Ask>
      );
    case 'end':
      return <EndQuestion {...{ ring, hasCloseKeys, isOff, help, onHelp, onEnd, onCancel: onDone }} />;
    default:
      return unreachable(question);
  }
}

type Choosing = Props & { after: (write: Promise<unknown>) => void };

function Companions({ view, me, writes, onDone, after }: Choosing) {
  const { t } = useWords();
  const others = view.staff.filter(({ id }) => id !== me.staff);
  return (
    <Ask question={t('ring.whoWith')} onCancel={onDone}>
      {others.length === 0 && <p>{t('ring.nobodyElse')}</p>}
      {others.map(({ id, name }) => (
        <Button key={id} onPress={() => after(writes.come(id))} isOff={writes.isBusy}>
          {name}
        </Button>
      ))}
    </Ask>
  );
}

function Codes({ view, writes, onDone, after }: Choosing) {
  const { t } = useWords();
  const people = [...(view.current ? [view.current] : []), ...view.queue];
  return (
    <Ask question={t('ring.whichCode')} onCancel={onDone}>
      {people.map(({ visit, ticket }) => (
        <Button key={visit} onPress={() => after(writes.link(visit))} isOff={writes.isBusy}>
          {ticket}
        </Button>
      ))}
    </Ask>
  );
}
