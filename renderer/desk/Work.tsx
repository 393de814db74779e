// The middle of the desk: by who is signed in, and with a panel over it when one is open.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { FirstManager } from './access/FirstManager.tsx';
import { Locked } from './access/Locked.tsx';
import { Current } from './current/Current.tsx';
import { BellOnly } from './health/BellOnly.tsx';
import { isBellOnly } from './health/is-bell-only.ts';
import { MovedAway } from './move/MovedAway.tsx';
import { RestorePage } from './move/RestorePage.tsx';
import { usePeek } from './privacy/use-peek.ts';
import { Queue } from './queue/Queue.tsx';
import { NotFinished } from './set-up/NotFinished.tsx';
import { SetUp } from './set-up/SetUp.tsx';
import type { Stamped } from './time/desk-clock.ts';

type Props = {
  live: Stamped<DeskView>;
  isCovered: boolean;
  onRegister: () => void;
  onOpen: (panel: string) => void;
};

export function Work({ live, isCovered, onRegister, onOpen }: Props) {
  const { setUp } = live.value;
  const [isLeft, setLeft] = useState(false);
  const { access, move, staff, staffing } = live.value;
  usePeek(live.value);
  const isManager = access.state === 'signed-in' && access.role === 'manager';
  const isSettingUp = setUp !== null && (access.state === 'no-staff' || (isManager && !isLeft));
  if (move.state === 'away' || access.state === 'restoring')
    return (
      <div className="work work--locked" inert={isCovered}>
        {access.state === 'restoring' ? <RestorePage restoring={access} /> : <MovedAway view={live.value} />}
      </div>
    );
  if (isBellOnly(live.value))
    return (
      <div className="work work--locked" inert={isCovered}>
        <BellOnly />
      </div>
    );
  if (isSettingUp)
    return (
      <div className="work work--set-up" inert={isCovered}>
        <SetUp view={live.value} setUp={setUp} onOpen={onOpen} onLater={() => setLeft(true)} />
      </div>
    );
  return (
    // Covered, not gone: what is being typed or chosen there is kept, and no key reaches it.
    <div className={`work work--${access.state}`} inert={isCovered}>
      {access.state === 'no-staff' && <FirstManager />}
      {access.state === 'locked' && <Locked staff={staff} staffing={staffing} />}
      {access.state === 'signed-in' && (
        <>
          {setUp && isManager && <NotFinished onResume={() => setLeft(false)} />}
          <Queue live={live} onRegister={onRegister} />
          <Current view={live.value} />
        </>
      )}
    </div>
  );
}
