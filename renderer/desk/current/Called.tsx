// Called in, and not here yet: start talking, call once more, or keep the place for somebody who did not come.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { TalkPlace } from '#core/fact.ts';
import { isAdviser } from '#core/role.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { useShortcut } from '../keys/use-shortcut.ts';
import { Advisers } from '../parts/Advisers.tsx';
import { Button } from '../parts/Button.tsx';
import { usePrivacy } from '../privacy/use-privacy.ts';
import { useWords } from '../words.ts';
import { TalkPlaceField, useTalkPlace } from './TalkPlaceField.tsx';

const start: Call<{ visit: string; adviser: string | null; place: TalkPlace | null }, unknown> = (
  desk,
  input,
) => desk.startConversation(input);
const again: Call<{ visit: string }, unknown> = (desk, input) => desk.callAgain(input);
const notMet: Call<{ visit: string }, unknown> = (desk, input) => desk.notMet(input);

type Props = { view: DeskView; current: NonNullable<DeskView['current']>; onGone: () => void };

/** An urgent person's clock stops only with an adviser (R5): somebody at reception is asked which. */
const needsAdviser = ({ access }: DeskView, acute: boolean): boolean =>
  acute && access.state === 'signed-in' && !isAdviser(access.role);

export function Called({ view, current, onGone }: Props) {
  const { t } = useWords();
  const { visit, acute } = current;
  const { isOn: isPrivate } = usePrivacy();
  const talk = useWrite(start);
  const callAgain = useWrite(again);
  const keepPlace = useWrite(notMet);
  const { place, choose } = useTalkPlace();
  const told = acute ? place : null;
  const [isAsking, setAsking] = useState(false);
  const [isCalledAgain, setCalledAgain] = useState(false);
  const isOff = [talk, callAgain, keepPlace].some(({ state }) => isBusy(state));

  const startTalk = () => {
    if (needsAdviser(view, acute)) setAsking(true);
    else void talk.send({ visit, adviser: null, place: told });
  };
  const callOnceMore = async () => setCalledAgain((await callAgain.send({ visit }))?.ok ?? false);
  const keep = () => void keepPlace.send({ visit });
  useShortcut('startTalk', isOff ? null : startTalk);
  useShortcut('callAgain', isOff ? null : callOnceMore);
  useShortcut('notMet', isOff ? null : keep);

  if (isAsking)
    return (
      <div className="actions">
        {!isPrivate && <p>{t('current.acuteClock')}</p>}
        <Advisers
          question={t('current.whoTalks')}
          staff={view.staff}
          isOff={isOff}
          onChoose={(adviser) => void talk.send({ visit, adviser, place: told })}
          onCancel={() => setAsking(false)}
        />
        <WriteNote of={talk.state} />
      </div>
    );
  return (
    <div className="actions">
      <Button kind="primary" shortcut="startTalk" onPress={startTalk} isOff={isOff}>
        {isBusy(talk.state) ? t('write.sending') : t('current.start')}
      </Button>
      {acute && <TalkPlaceField place={place} onChoose={choose} />}
      <Button shortcut="callAgain" onPress={() => void callOnceMore()} isOff={isOff}>
        {t('current.callAgain')}
      </Button>
      <Button shortcut="notMet" onPress={keep} isOff={isOff}>
        {t('current.keepPlace')}
      </Button>
      <Button kind="quiet" onPress={onGone} isOff={isOff}>
        {t('current.gone')}
      </Button>
      <p role="status" className="done-note">
        {isCalledAgain && t('current.calledAgain')}
      </p>
      {[talk, callAgain, keepPlace].map(({ state }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three writes of this place, always in this order
        <WriteNote key={index} of={state} />
      ))}
    </div>
  );
}
