// The week as a manager fills it in: a field for each person and day, and the whole of it by keyboard.
import { useRef, useState } from 'react';
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import type { ShiftSpan } from '#core/roster/roster.ts';
import { useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { useWords } from '../words.ts';
import { DayHeads } from './DayHeads.tsx';
import { dayName } from './dates.ts';
import { PlanCell } from './PlanCell.tsx';
import { planDays } from './roster-writes.ts';

const FRIDAY = 4;

type Props = { week: RosterWeek; onSaved: () => void };

export function PlanTable({ week, onSaved }: Props) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(planDays);
  const table = useRef<HTMLTableElement>(null);
  const [garbled, setGarbled] = useState<string | null>(null);
  // One write after the other: a hand that types fast must not lose a day.
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const save = (staff: string, dates: string[], spans: ShiftSpan[]) => {
    last.current = last.current.then(async () => {
      const answer = await send({ staff, dates, spans });
      if (answer?.ok) onSaved();
    });
  };
  const goTo = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.focus();

  return (
    <>
      <p className="lead">
        {t('roster.howToFill')} {t('roster.howToMove')}
      </p>
      <div className="roster__scroll">
        <table className="roster__table" ref={table}>
          <DayHeads week={week} />
          <tbody>
            {week.people.map((person, row) => (
              <tr key={person.staff}>
                <th scope="row">{person.name}</th>
                {person.days.map((day, column) => (
                  <td key={day.date}>
                    <PlanCell
                      label={t('roster.cell', { name: person.name, day: dayName(day.date, words) })}
                      cell={`${row}-${column}`}
                      day={day}
                      isPast={day.date < week.today}
                      onGarbled={setGarbled}
                      onSave={(spans) => save(person.staff, [day.date], spans)}
                      onFill={(spans) => {
                        const rest = week.days.slice(column, Math.max(column, FRIDAY) + 1);
                        save(
                          person.staff,
                          rest.map(({ date }) => date),
                          spans,
                        );
                      }}
                      onMove={(by) => goTo(row + by, column)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="write-note" role="status">
        {garbled !== null && t('roster.notUnderstood', { text: garbled })}
      </p>
      <WriteNote of={state} />
    </>
  );
}
