// A locked desk: no list, no names of visitors; the bell is heard and can be answered all the same.
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, useWrite } from '../call/use-write.ts';
import { Button } from '../parts/Button.tsx';
import { NewManager } from '../recovery/NewManager.tsx';
import { useWords } from '../words.ts';
import { WhoAndPin } from './WhoAndPin.tsx';

const signIn: Call<{ staff: string; pin: string }, unknown> = (desk, input) => desk.signIn(input);

type Props = Pick<DeskView, 'staff' | 'staffing'>;

export function Locked({ staff, staffing }: Props) {
  const { t } = useWords();
  const { state, send } = useWrite(signIn);
  const [isLost, setLost] = useState(false);
  if (isLost) return <NoManager hasCode={staffing.hasRecoveryCode} onCancel={() => setLost(false)} />;
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
        <div className="card__lost">
          <p className="lead">{t('recovery.forgot')}</p>
          <Button kind="quiet" onPress={() => setLost(true)}>
            {t('recovery.open')}
          </Button>
        </div>
      </div>
      {staffing.newManagerUntilAt !== null && <LetIn untilAt={staffing.newManagerUntilAt} />}
    </main>
  );
}

function NoManager({ hasCode, onCancel }: { hasCode: boolean; onCancel: () => void }) {
  const { t } = useWords();
  return (
    <main className="access">
      <div className="card">
        <h2>{t('recovery.title')}</h2>
        <p className="lead">{t(hasCode ? 'recovery.lead' : 'recovery.noCode')}</p>
        {hasCode ? (
          <NewManager way="code" onCancel={onCancel} />
        ) : (
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
        )}
      </div>
    </main>
  );
}

function LetIn({ untilAt }: { untilAt: number }) {
  const { t, time } = useWords();
  return (
    <div className="card">
      <h2>{t('recovery.title')}</h2>
      <p className="lead">{t('recovery.letIn', { time: time(untilAt) })}</p>
      <NewManager way="operator" />
    </div>
  );
}
