// Single days that replace the weekly plan: Christmas Eve, a day of planning, an extra opening.
import { Button } from '../parts/Button.tsx';
import { DateField } from '../parts/DateField.tsx';
import { useWords } from '../words.ts';
import type { DayDraft } from './draft.ts';
import type { EditorProps } from './editor.ts';
import { TimesField } from './TimesField.tsx';
import { Tip } from './Tip.tsx';

const NEW_DAY: DayDraft = { date: '', dropIn: '', staffed: '' };

export function DaysEditor({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { days } = draft;
  const setDay = (place: number, change: Partial<DayDraft>) =>
    onChange({ ...draft, days: days.map((day, one) => (one === place ? { ...day, ...change } : day)) });
  return (
    <>
      <Tip>{t('profile.daysTip')}</Tip>
      {days.length === 0 && <p>{t('profile.noDays')}</p>}
      <ul className="days">
        {days.map((day, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day that is being typed has no name of its own yet
          <li key={place} className="days__row">
            <DateField
              value={day.date}
              onChange={(date) => setDay(place, { date })}
              error={wrong(`hours.exceptions.${place}.date`)}
            />
            <TimesField
              label={t('profile.staffed')}
              value={day.staffed}
              onChange={(staffed) => setDay(place, { staffed })}
              error={wrong(`hours.exceptions.${place}.staffed`)}
            />
            <TimesField
              label={t('profile.dropIn')}
              value={day.dropIn}
              onChange={(dropIn) => setDay(place, { dropIn })}
              error={wrong(`hours.exceptions.${place}.dropIn`)}
            />
            <RemoveDay
              date={day.date}
              onPress={() => onChange({ ...draft, days: days.filter((_, one) => one !== place) })}
            />
          </li>
        ))}
      </ul>
      <Button onPress={() => onChange({ ...draft, days: [...days, NEW_DAY] })}>{t('profile.addDay')}</Button>
    </>
  );
}

export function RemoveDay({ date, onPress }: { date: string; onPress: () => void }) {
  const { t } = useWords();
  return (
    <Button kind="quiet" onPress={onPress}>
      <span aria-hidden="true">{t('profile.remove')}</span>
      <span className="visually-hidden">
        {date ? t('profile.removeDay', { date }) : t('profile.removeNewDay')}
      </span>
    </Button>
  );
}
