// Everybody who works here, for a manager: a list, one person at a time, and somebody new.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { CodeInSafe } from '../recovery/CodeInSafe.tsx';
import { useWords } from '../words.ts';
import { AddStaff } from './AddStaff.tsx';
import { Former } from './Former.tsx';
import { Member } from './Member.tsx';
import { StaffList } from './StaffList.tsx';

type Step = { is: 'list' } | { is: 'add' } | { is: 'member'; staff: string };
const LIST: Step = { is: 'list' };

export function StaffPanel({ view, onClose }: { view: DeskView; onClose: () => void }) {
  const { t } = useWords();
  const [step, setStep] = useState<Step>(LIST);
  // Somebody who has left meanwhile is not there to be changed.
  const member = step.is === 'member' ? view.staff.find(({ id }) => id === step.staff) : undefined;
  const back = () => setStep(LIST);

  if (step.is === 'add') return <AddStaff view={view} onClose={onClose} onBack={back} />;
  if (member) return <Member key={member.id} view={view} person={member} onClose={onClose} onBack={back} />;
  return (
    <Panel title={t('staffing.title')} onClose={onClose}>
      <p className="lead">{t('staffing.lead', { count: view.staff.length })}</p>
      <StaffList view={view} onChange={(staff) => setStep({ is: 'member', staff })} />
      <Button kind="primary" onPress={() => setStep({ is: 'add' })}>
        {t('staff.add')}
      </Button>
      <Former former={view.staffing.former} />
      <CodeInSafe hasCode={view.staffing.hasRecoveryCode} />
    </Panel>
  );
}
