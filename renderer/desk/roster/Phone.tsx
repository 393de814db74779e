// The duty phone at a desk where somebody is signed in: take it in one touch, hand it over in two.
import { useState } from 'react';
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { StaffRole } from '#core/role.ts';
import { isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { PinHere } from './PinHere.tsx';
import { phoneNotes, phoneSteps, phoneWords } from './phone-words.ts';
import { giveUpPhone, offerPhone, takePhone } from './roster-writes.ts';

export type Me = { staff: string; role: StaffRole };
type Props = { roster: DeskRoster; staff: DeskView['staff']; me: Me };

export function Phone({ roster, staff, me }: Props) {
  const words = useWords();
  const { t } = words;
  const { phone } = roster;
  const take = useWrite(takePhone);
  const offer = useWrite(offerPhone);
  const giveUp = useWrite(giveUpPhone);
  const [isAsking, setAsking] = useState(false);
  const isOff = [take, offer, giveUp].some(({ state }) => isBusy(state));
  const may = phoneSteps(roster, me);
  const isHere = (id: string) => roster.onDuty.some((one) => one.staff === id);
  const others = staff
    .filter(({ id }) => id !== phone.holder?.staff && id !== me.staff)
    .toSorted((a, b) => Number(isHere(b.id)) - Number(isHere(a.id)));
  const receiver = may.pinHere ? phone.offeredTo : null;

  const choose = async (to: string) => {
    const answer = await offer.send({ to });
    if (answer?.ok) setAsking(false);
  };
  const presses = [
    {
      is: may.take,
      words: t('roster.take'),
      press: () => take.send({ by: null }),
      kind: 'primary' as const,
    },
    { is: may.decline, words: t('roster.decline'), press: () => offer.send({ to: null }) },
    { is: may.handOver && others.length > 0, words: t('roster.handOver'), press: () => setAsking(true) },
    { is: may.withdraw, words: t('roster.withdraw'), press: () => offer.send({ to: null }) },
    { is: may.giveUp, words: t('roster.giveUp'), press: () => giveUp.send({}) },
  ];

  return (
    <section className="roster__box">
      <h3>{t('roster.phone')}</h3>
      <p className="roster__phone">{phoneWords(phone, me.staff, words)}</p>
      {phoneNotes(roster, me, words).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isAsking ? (
        <Ask question={t('roster.toWhom')} onCancel={() => setAsking(false)}>
          {others.map(({ id, name }) => (
            <Button key={id} onPress={() => void choose(id)} isOff={isOff}>
              {name}
            </Button>
          ))}
        </Ask>
      ) : (
        <div className="buttons">
          {presses
            .filter(({ is }) => is)
            .map(({ words: told, press, kind }) => (
              <Button key={told} kind={kind ?? 'secondary'} onPress={() => void press()} isOff={isOff}>
                {told}
              </Button>
            ))}
        </div>
      )}
      {receiver && !isAsking && (
        <PinHere
          who={receiver}
          state={take.state}
          onSubmit={(pin) => void take.send({ by: { staff: receiver.staff, pin } })}
        />
      )}
      <WriteNote of={take.state} />
      <WriteNote of={offer.state} />
      <WriteNote of={giveUp.state} />
    </section>
  );
}
