// The week as everybody reads it, with a way to ask a colleague to take one of your own shifts.
import { PhoneIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';
import { spanText } from './cell-text.ts';
import { DayHeads } from './DayHeads.tsx';
import { dayName } from './dates.ts';
import { MyShifts } from './MyShifts.tsx';
import type { Me } from './Phone.tsx';
import { SwapShift } from './SwapShift.tsx';

export type MyShift = { shift: string; date: string; words: string; askedName: string | null };

type Props = {
  week: RosterWeek;
  me: Me;
  staff: DeskView['staff'];
  /** The table stands above as fields already; only one's own shifts are told. */
  isQuiet: boolean;
  onSaved: () => void;
};

export function ReadTable({ week, me, staff, isQuiet, onSaved }: Props) {
  const words = useWords();
  const { t, language } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = (id: string | null) => staff.find((one) => one.id === id)?.name ?? null;
  const mine: MyShift[] = (week.people.find(({ staff: id }) => id === me.staff)?.days ?? [])
    .filter(({ date }) => date >= week.today)
    .flatMap(({ date, shifts }) =>
      shifts.map((shift) => ({
        shift: shift.shift,
        date,
        words: spanText(shift, language),
        askedName: nameOf(shift.offeredTo),
      })),
    );
  const swapped = mine.find(({ shift }) => shift === chosen);

  return (
    <>
      {!isQuiet && (
        <div className="roster__scroll">
          <table className="roster__table roster__table--read">
            <DayHeads week={week} />
            <tbody>
              {week.people.map((person) => (
                <tr key={person.staff}>
                  <th scope="row">{person.name}</th>
                  {person.days.map((day) => (
                    <td key={day.date}>
                      {day.shifts.map((shift) => (
                        <span key={shift.shift} className="roster__span">
                          {spanText(shift, language)}
                          {shift.phone && <PhoneIcon title={t('roster.withPhone')} />}
                        </span>
                      ))}
                      {day.isAbsent && <span className="roster__closed">{t('roster.isAbsent')}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {swapped ? (
        <SwapShift
          shift={swapped.shift}
          question={t('roster.swapWho', { day: dayName(swapped.date, words), span: swapped.words })}
          others={staff.filter(({ id }) => id !== me.staff)}
          onDone={() => {
            setChosen(null);
            onSaved();
          }}
          onCancel={() => setChosen(null)}
        />
      ) : (
        <MyShifts mine={mine} onSwap={setChosen} onSaved={onSaved} />
      )}
    </>
  );
}
