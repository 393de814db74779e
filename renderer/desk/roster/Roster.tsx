// The roster: who is here today and who has the duty phone first, then what needs planning.
import type { PanelProps } from '../menu/panels.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { AskedShifts } from './AskedShifts.tsx';
import { Phone } from './Phone.tsx';
import { PhoneHere } from './PhoneHere.tsx';
import { Today } from './Today.tsx';
import { Week } from './Week.tsx';

export function Roster({ view, onClose }: PanelProps) {
  const { t } = useWords();
  const { access, roster } = view;
  return (
    <Panel title={t('roster.title')} onClose={onClose}>
      {access.state === 'signed-in' ? (
        <div className="roster">
          <div className="roster__now">
            <Phone roster={roster} staff={view.staff} me={access} />
            <Today roster={roster} />
          </div>
          <AskedShifts asked={roster.askedOfMe} />
          <Week view={view} me={access} />
        </div>
      ) : (
        <div className="roster">
          <p>{t('roster.onDutyCount', { count: roster.onDutyCount })}</p>
          <PhoneHere phone={roster.phone} staff={view.staff} />
        </div>
      )}
    </Panel>
  );
}
