// Single days of one number: nobody answers on the day of the summer party.
import { Button } from '../parts/Button.tsx';
import { DateField } from '../parts/DateField.tsx';
import { useWords } from '../words.ts';
import { RemoveDay } from './DaysEditor.tsx';
import type { PhoneDraft } from './draft.ts';
import { TimesField } from './TimesField.tsx';

type Props = {
  phone: PhoneDraft;
  path: string;
  onChange: (change: Pick<PhoneDraft, 'exceptions'>) => void;
  wrong: (path: string) => string | null;
};

export function PhoneDays({ phone: { exceptions }, path, onChange, wrong }: Props) {
  const { t } = useWords();
  const set = (place: number, change: Partial<PhoneDraft['exceptions'][number]>) =>
    onChange({
      exceptions: exceptions.map((day, one) => (one === place ? { ...day, ...change } : day)),
    });
  return (
    <>
      <ul className="days">
        {exceptions.map((day, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day that is being typed has no name of its own yet
          <li key={place} className="days__row">
            <DateField
              value={day.date}
              onChange={(date) => set(place, { date })}
              error={wrong(`${path}.exceptions.${place}.date`)}
            />
            <TimesField
              label={t('profile.answers')}
              value={day.hours}
              onChange={(hours) => set(place, { hours })}
              error={wrong(`${path}.exceptions.${place}.hours`)}
            />
            <RemoveDay
              date={day.date}
              onPress={() => onChange({ exceptions: exceptions.filter((_, one) => one !== place) })}
            />
          </li>
        ))}
      </ul>
      <Button onPress={() => onChange({ exceptions: [...exceptions, { date: '', hours: '' }] })}>
        {t('profile.addDay')}
      </Button>
    </>
  );
}
