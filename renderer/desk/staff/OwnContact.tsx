// Everybody may give, change and take away their own number, without asking a manager.
import type { PanelProps } from '../menu/panels.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { ContactOf } from './ContactOf.tsx';

export function OwnContact({ view, onClose }: PanelProps) {
  const { t } = useWords();
  if (view.access.state !== 'signed-in') return null;
  return (
    <Panel title={t('reach.own')} onClose={onClose}>
      <ContactOf staff={view.access.staff} isOwn />
    </Panel>
  );
}
