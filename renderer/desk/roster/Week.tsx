// One week: everybody, Monday to Sunday. A manager types in it; everybody else reads it and swaps their own shifts.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { Absences } from './Absences.tsx';
import { CopyWeek } from './CopyWeek.tsx';
import { addDays, mondayOf, weekNumber } from './dates.ts';
import type { Me } from './Phone.tsx';
import { PlanTable } from './PlanTable.tsx';
import { ReadTable } from './ReadTable.tsx';
import { useWeek } from './use-week.ts';

const WEEK_DAYS = 7;

export function Week({ view, me }: { view: DeskView; me: Me }) {
  const { t } = useWords();
  const [date, setDate] = useState(() => mondayOf(view.roster.today));
  const [savedCount, setSavedCount] = useState(0);
  const week = useWeek(date, view, savedCount);
  const onSaved = () => setSavedCount((count) => count + 1);
  const isManager = me.role === 'manager';
  return (
    <section className="roster__week">
      <div className="roster__weeks">
        <h3>{t('roster.week', { week: weekNumber(date) })}</h3>
        <Button kind="quiet" onPress={() => setDate(addDays(date, -WEEK_DAYS))}>
          {t('roster.previousWeek')}
        </Button>
        <Button kind="quiet" onPress={() => setDate(addDays(date, WEEK_DAYS))}>
          {t('roster.nextWeek')}
        </Button>
      </div>
      {week && isManager && <PlanTable key={date} week={week} onSaved={onSaved} />}
      {week && <ReadTable week={week} me={me} staff={view.staff} isQuiet={isManager} onSaved={onSaved} />}
      {week && isManager && (
        <div className="roster__now">
          <CopyWeek date={date} onSaved={onSaved} />
          <Absences week={week} onSaved={onSaved} />
        </div>
      )}
    </section>
  );
}
