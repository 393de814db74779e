// The head of a week's table: seven days, today marked, and those when the office is closed.
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import { useWords } from '../words.ts';
import { shortDay } from './dates.ts';

export function DayHeads({ week }: { week: RosterWeek }) {
  const words = useWords();
  const isPlanned = (at: number) => week.people.some(({ days }) => (days[at]?.shifts.length ?? 0) > 0);
  return (
    <thead>
      <tr>
        <th scope="col">{words.t('roster.name')}</th>
        {week.days.map(({ date, isStaffed }, at) => (
          <th
            key={date}
            scope="col"
            className={isStaffed || isPlanned(at) ? undefined : 'roster__narrow'}
            aria-current={date === week.today ? 'date' : undefined}
          >
            {shortDay(date, words)}
            {!isStaffed && <span className="roster__closed">{words.t('roster.closed')}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
