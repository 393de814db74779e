// This week onto the ones after it, so that nobody types every day.
import { type FormEvent, useState } from 'react';
import { COPY_WEEKS_MAX } from '#core/roster/limits.ts';
import { isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { copyWeek } from './roster-writes.ts';

const WEEKS = Array.from({ length: COPY_WEEKS_MAX }, (_, at) => String(at + 1));

export function CopyWeek({ date, onSaved }: { date: string; onSaved: () => void }) {
  const { t } = useWords();
  const { state, send } = useWrite(copyWeek);
  const [weeks, setWeeks] = useState('4');
  const [plannedCount, setPlannedCount] = useState<number | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPlannedCount(null);
    const answer = await send({ date, weeks: Number(weeks) });
    if (!answer?.ok) return;
    setPlannedCount(answer.value.plannedCount);
    onSaved();
  };
  return (
    <form className="roster__box" onSubmit={(event) => void submit(event)}>
      <h3>{t('roster.copyTitle')}</h3>
      <SelectField
        label={t('roster.copyWeeks')}
        value={weeks}
        onChange={setWeeks}
        options={WEEKS.map((value) => ({ value, label: value }))}
      />
      <Button submits onPress={() => {}} isOff={isBusy(state)}>
        {isBusy(state) ? t('write.sending') : t('roster.copy')}
      </Button>
      <p role="status" className="done-note">
        {plannedCount !== null && t('roster.copied', { count: plannedCount })}
      </p>
      <WriteNote of={state} />
    </form>
  );
}
