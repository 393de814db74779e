// The duty phone at a locked desk: no names, but whoever holds it in the hand can say so with a PIN.
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { WhoAndPin } from '../access/WhoAndPin.tsx';
import { useWrite } from '../call/use-write.ts';
import { useWords } from '../words.ts';
import { phoneWords } from './phone-words.ts';
import { takePhone } from './roster-writes.ts';

type Props = { phone: DeskRoster['phone']; staff: DeskView['staff'] };

export function PhoneHere({ phone, staff }: Props) {
  const words = useWords();
  const { state, send } = useWrite(takePhone);
  // What a colleague at work holds and has not offered would be refused.
  const mayTake = phone.state !== 'held' || phone.isOffered;
  return (
    <section className="roster__box">
      <h3>{words.t('roster.phone')}</h3>
      <p className="roster__phone">{phoneWords(phone, null, words)}</p>
      {mayTake && staff.length > 0 && (
        <WhoAndPin
          staff={staff}
          submit={words.t('roster.take')}
          state={state}
          onSubmit={(by) => void send({ by })}
        />
      )}
    </section>
  );
}
