// The office's numbers, for its manager: first the one that matters, then every miss with its reason, then the rest.
import { useState } from 'react';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { Choices } from '../parts/Choices.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { Bell } from './Bell.tsx';
import { Misses } from './Misses.tsx';
import { Outside } from './Outside.tsx';
import { SameDayNumbers } from './SameDayNumbers.tsx';
import { Uptime } from './Uptime.tsx';
import { useNumbers } from './use-numbers.ts';
import { Waits } from './Waits.tsx';

const PERIODS = [
  { value: '1', label: 'numbers.today' },
  { value: '7', label: 'numbers.week' },
  { value: '30', label: 'numbers.month' },
] as const;
type Period = (typeof PERIODS)[number]['value'];

export function NumbersPanel({ onClose }: PanelProps) {
  const { t } = useWords();
  const [period, setPeriod] = useState<Period>('7');
  const [seenBy, setSeenBy] = useState<'inside' | 'outside'>('inside');
  const { state, numbers } = useNumbers(Number(period));
  return (
    <Panel title={t('numbers.title')} onClose={onClose}>
      <div className="numbers">
        <p className="lead">{t('numbers.lead')}</p>
        <div className="numbers__choices">
          <Choices
            legend={t('numbers.period')}
            name="period"
            chosen={period}
            onChoose={setPeriod}
            options={PERIODS.map(({ value, label }) => ({ value, label: t(label) }))}
            columns={3}
          />
          <Choices
            legend={t('numbers.view')}
            name="seen-by"
            chosen={seenBy}
            onChoose={setSeenBy}
            options={[
              { value: 'inside', label: t('numbers.inside') },
              { value: 'outside', label: t('numbers.outside') },
            ]}
          />
        </div>
        <WriteNote of={state} />
        {!numbers && <p role="status">{t('numbers.reading')}</p>}
        {numbers && seenBy === 'outside' && (
          <>
            <Outside of={numbers.outside} />
            <Uptime of={numbers} />
          </>
        )}
        {numbers && seenBy === 'inside' && (
          <>
            <SameDayNumbers of={numbers.inside} />
            <Misses of={numbers.inside} />
            <Waits of={numbers.inside} />
            <Bell of={numbers.inside} />
            <Uptime of={numbers} />
          </>
        )}
      </div>
    </Panel>
  );
}
