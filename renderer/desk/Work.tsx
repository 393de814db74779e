// The middle of the desk: by who is signed in, and with a panel over it when one is open.
import type { DeskView } from '#contract/desk/view.ts';
import { FirstManager } from './access/FirstManager.tsx';
import { Locked } from './access/Locked.tsx';
import { Current } from './current/Current.tsx';
import { Queue } from './queue/Queue.tsx';
import type { Stamped } from './time/desk-clock.ts';

type Props = { live: Stamped<DeskView>; isCovered: boolean; onRegister: () => void };

export function Work({ live, isCovered, onRegister }: Props) {
  const { access, staff } = live.value;
  return (
    // Covered, not gone: what is being typed or chosen there is kept, and no key reaches it.
    <div className={`work work--${access.state}`} inert={isCovered}>
      {access.state === 'no-staff' && <FirstManager />}
      {access.state === 'locked' && <Locked staff={staff} />}
      {access.state === 'signed-in' && (
        <>
          <Queue live={live} onRegister={onRegister} />
          <Current view={live.value} />
        </>
      )}
    </div>
  );
}
