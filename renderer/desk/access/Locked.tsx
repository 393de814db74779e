// A locked desk: no list, no names of visitors; the bell is heard and can be answered all the same.
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, useWrite } from '../call/use-write.ts';
import { useWords } from '../words.ts';
import { WhoAndPin } from './WhoAndPin.tsx';

const signIn: Call<{ staff: string; pin: string }, unknown> = (desk, input) => desk.signIn(input);

export function Locked({ staff }: { staff: DeskView['staff'] }) {
  const { t } = useWords();
  const { state, send } = useWrite(signIn);
  return (
    <main className="access">
      <div className="card">
        <h2>
          <PadlockLockedIcon aria-hidden /> {t('access.lockedTitle')}
        </h2>
        <p className="lead">{t('access.lockedLead')}</p>
        <WhoAndPin
          staff={staff}
          submit={t('access.signIn')}
          state={state}
          onSubmit={(who) => void send(who)}
        />
      </div>
    </main>
  );
}
