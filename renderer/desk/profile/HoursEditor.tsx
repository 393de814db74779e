// When somebody is in the office, when anybody may come, and whether public holidays are kept.
import { useWords } from '../words.ts';
import { Check } from './Check.tsx';
import type { EditorProps } from './editor.ts';
import { NavHours } from './NavHours.tsx';
import { shortDate } from './short-date.ts';
import { Tip } from './Tip.tsx';
import { WeekTable } from './WeekTable.tsx';

/** Enough to see that it is right. */
const HOLIDAYS_SHOWN = 5;

export function HoursEditor({ draft, onChange, wrong, holidays }: EditorProps) {
  const words = useWords();
  const { t } = words;
  const dates = holidays.slice(0, HOLIDAYS_SHOWN).map((date) => shortDate(date, words));
  return (
    <>
      <Tip>{t('profile.hoursTip')}</Tip>
      <WeekTable
        wrong={wrong}
        rows={[
          {
            title: t('profile.staffed'),
            path: 'hours.staffed',
            week: draft.staffed,
            onChange: (staffed) => onChange({ ...draft, staffed }),
          },
          {
            title: t('profile.dropIn'),
            path: 'hours.dropIn',
            week: draft.dropIn,
            onChange: (dropIn) => onChange({ ...draft, dropIn }),
          },
        ]}
      />
      <Tip>{t('profile.staffedTip')}</Tip>
      <Check
        label={t('profile.holidays')}
        isOn={draft.closedOnHolidays}
        onChange={(closedOnHolidays) => onChange({ ...draft, closedOnHolidays })}
      />
      <NavHours draft={draft} onChange={onChange} />
      {dates.length > 0 && <Tip>{t('profile.holidaysNext', { dates: dates.join(', ') })}</Tip>}
    </>
  );
}
