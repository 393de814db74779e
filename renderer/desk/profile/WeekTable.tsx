// A week as seven cells a row: "8–15.30" typed as it is said, Tab to the next day, empty for closed.
import { useId } from 'react';
import { WEEKDAYS, type Weekday } from '#core/hours/opening.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { WeekText } from './draft.ts';

export type WeekRow = { title: string; path: string; week: WeekText; onChange: (week: WeekText) => void };

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const likeMonday = (week: WeekText): WeekText => ({
  ...week,
  ...Object.fromEntries(WORKDAYS.map((day) => [day, week.mon])),
});

type Props = { rows: readonly WeekRow[]; wrong: (path: string) => string | null };

export function WeekTable({ rows, wrong }: Props) {
  const { t } = useWords();
  return (
    <table className="week">
      <thead>
        <tr>
          <td />
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`profile.${day}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.path} row={row} wrong={wrong} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { title, path, week, onChange }, wrong }: { row: WeekRow; wrong: Props['wrong'] }) {
  const { t } = useWords();
  const id = useId();
  const errors = WEEKDAYS.flatMap((day) => {
    const words = wrong(`${path}.${day}`);
    return words === null ? [] : [{ day, words }];
  });
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        {WEEKDAYS.map((day) => {
          const isWrong = errors.some((error) => error.day === day);
          return (
            <td key={day}>
              <input
                type="text"
                autoComplete="off"
                maxLength={60}
                aria-label={t('profile.cell', { what: title, day: t(`profile.${day}`) })}
                aria-invalid={isWrong || undefined}
                aria-describedby={isWrong ? `${id}-wrong` : undefined}
                value={week[day]}
                onChange={(event) => onChange({ ...week, [day]: event.target.value })}
              />
            </td>
          );
        })}
        <td>
          <Button kind="quiet" onPress={() => onChange(likeMonday(week))}>
            <span className="visually-hidden">{t('profile.sameAllWeekOf', { what: title })}</span>
            <span aria-hidden="true">{t('profile.sameAllWeek')}</span>
          </Button>
        </td>
      </tr>
      {errors.length > 0 && (
        <tr>
          <td />
          <td colSpan={WEEKDAYS.length + 1} id={`${id}-wrong`} className="field__error">
            {errors.map(({ day, words }) => (
              <p key={day}>
                {t(`profile.${day}`)}: {words}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
