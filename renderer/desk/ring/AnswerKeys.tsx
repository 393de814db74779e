// The two answers to a ring, and at a locked desk the question who gives them, here in the banner.
import { useState } from 'react';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { shownKey } from '../keys/shortcuts.ts';
import { useKeys } from '../keys/use-shortcut.ts';
import { useWords } from '../words.ts';
import { AnswerAsWho } from './AnswerAsWho.tsx';
import { AnswerButton } from './AnswerButton.tsx';
import { answersFor, type RingAnswer } from './answers-for.ts';
import type { RingingProps } from './Ringing.tsx';
import { useArmed } from './use-armed.ts';

type Who = { staff: string; pin: string };

const acknowledge: Call<{ ring: string; answer: RingAnswer; by: Who | null }, unknown> = (desk, input) =>
  desk.acknowledgeRing(input);

export function AnswerKeys({ ring, view, receivedMs, place, hasKeys, beQuiet }: RingingProps) {
  const { t } = useWords();
  const isArmed = useArmed(ring, receivedMs, place);
  const { state, send } = useWrite(acknowledge);
  const { shortcuts } = useKeys();
  const [triedWrongKey, setTriedWrongKey] = useState(false);
  const [asked, setAsked] = useState<RingAnswer | null>(null);
  const answer = async (how: RingAnswer, by: Who | null) => {
    const told = await send({ ring: ring.id, answer: how, by });
    if (told && !told.ok && told.refusal === 'not-stored') beQuiet(ring.id);
  };
  /** Whoever is signed in is never asked for a PIN again. */
  const begin = (how: RingAnswer) => {
    if (view.access.state === 'signed-in') void answer(how, null);
    else setAsked(how);
  };

  if (asked)
    return (
      <AnswerAsWho
        words={t(asked === 'taking-it' ? 'ring.take' : 'ring.cannotOpenAlone')}
        staff={view.staff}
        state={state}
        onWho={(who) => void answer(asked, who)}
        onCancel={() => setAsked(null)}
      />
    );
  const isOff = !isArmed || isBusy(state);
  const both = { isArmed, isOff, hasKey: hasKeys, onWrongKey: () => setTriedWrongKey(true) };
  return (
    <>
      <div className="ring__answers">
        {answersFor(ring, view.safety).map(({ answer: how, action, kind, words }) => (
          <AnswerButton
            key={how}
            {...both}
            {...{ kind, action }}
            words={isBusy(state) && kind === 'primary' ? t('write.sending') : t(words)}
            onAnswer={() => begin(how)}
          />
        ))}
      </div>
      <div className="ring__notes">
        {triedWrongKey && (
          <p role="status" className="write-note">
            {t(hasKeys ? 'ring.useKey' : 'ring.useTopmost', { key: shownKey('takeRing', shortcuts) ?? '' })}
          </p>
        )}
        <WriteNote of={state} />
      </div>
    </>
  );
}
