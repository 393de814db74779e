// One colleague who needs help: who and where, what it is not, and the two things a person can do about it.
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import type { DeskAssistance } from '#contract/desk/safety-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { AnswerAsWho } from '../ring/AnswerAsWho.tsx';
import { AnswerButton } from '../ring/AnswerButton.tsx';
import { ARM_MS } from '../ring/answering.ts';
import { useWords } from '../words.ts';
import { helpLines } from './help-words.ts';

type Who = { staff: string; pin: string };
type How = 'over' | 'mistake' | 'test';

const come: Call<{ alarm: string; by: Who | null }, unknown> = (desk, input) => desk.answerAssistance(input);
const close: Call<{ alarm: string; how: How }, unknown> = (desk, input) => desk.endAssistance(input);

const ENDS: readonly How[] = ['over', 'mistake', 'test'];

type Props = { alarm: DeskAssistance; view: DeskView; hasKey: boolean };

export function Help({ alarm, view, hasKey }: Props) {
  const words = useWords();
  const { headline, lines } = helpLines(alarm, view.safety, words);
  return (
    <article className="assist" data-assist={alarm.id}>
      <ExclamationmarkTriangleIcon className="assist__icon" aria-hidden />
      <div className="assist__words">
        <h2 role="alert">{headline}</h2>
        <p>{lines.join(' ')}</p>
      </div>
      <Steps {...{ alarm, view, hasKey }} />
    </article>
  );
}

/** A finger on its way to another key answers nothing (decision 13). */
function useArmed(): boolean {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), ARM_MS);
    return () => clearTimeout(timer);
  }, []);
  return isArmed;
}

function Steps({ alarm, view, hasKey }: Props) {
  const { t } = useWords();
  const isArmed = useArmed();
  const answer = useWrite(come);
  const end = useWrite(close);
  const [asked, setAsked] = useState<'who' | 'how' | null>(null);
  const isOff = isBusy(answer.state) || isBusy(end.state);
  const isOpen = view.access.state === 'signed-in';
  const done = () => setAsked(null);
  const say = (by: Who | null) => void answer.send({ alarm: alarm.id, by }).then(done);

  if (asked === 'who')
    return (
      <AnswerAsWho
        words={t('assist.come')}
        staff={view.staff}
        state={answer.state}
        onWho={say}
        onCancel={done}
      />
    );
  if (asked === 'how')
    return (
      <Ask question={t('assist.howEnded')} onCancel={done}>
        {ENDS.map((how) => (
          <Button key={how} isOff={isOff} onPress={() => void end.send({ alarm: alarm.id, how }).then(done)}>
            {t(`assistEnd.${how}`)}
          </Button>
        ))}
      </Ask>
    );
  return (
    <div className="assist__steps">
      {!alarm.amComing && (
        <AnswerButton
          words={t('assist.come')}
          action="answerHelp"
          kind={alarm.coming.length === 0 ? 'primary' : 'secondary'}
          {...{ isArmed, hasKey }}
          isOff={!isArmed || isOff}
          onAnswer={() => (isOpen ? say(null) : setAsked('who'))}
          onWrongKey={() => undefined}
        />
      )}
      {alarm.coming.length > 0 &&
        (isOpen ? (
          <Button onPress={() => setAsked('how')} isOff={isOff}>
            {t('assist.end')}
          </Button>
        ) : (
          <p>{t('assist.unlock')}</p>
        ))}
      <WriteNote of={answer.state.is === 'idle' ? end.state : answer.state} />
    </div>
  );
}
