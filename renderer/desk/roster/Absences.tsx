// Who is away, from day to day. Never why.
import { type FormEvent, useState } from 'react';
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import { isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { DateField } from '../parts/DateField.tsx';
import { dateText, parseDate } from '../parts/date-text.ts';
import { SelectField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { dayName } from './dates.ts';
import { endAbsence, setAbsence } from './roster-writes.ts';

export function Absences({ week, onSaved }: { week: RosterWeek; onSaved: () => void }) {
  const words = useWords();
  const { t } = words;
  const set = useWrite(setAbsence);
  const end = useWrite(endAbsence);
  const today = dateText(week.today);
  const [form, setForm] = useState({ staff: '', from: today, to: today });
  const [isTried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [from, to] = [parseDate(form.from), parseDate(form.to)];
    if (!form.staff || !from || !to) return;
    const answer = await set.send({ staff: form.staff, from, to });
    if (!answer?.ok) return;
    setForm({ staff: '', from: today, to: today });
    setTried(false);
    onSaved();
  };
  const isBack = async (staff: string, from: string) => {
    const answer = await end.send({ staff, from });
    if (answer?.ok) onSaved();
  };
  const away = week.people.flatMap(({ staff, name, absences }) =>
    absences.map((absence) => ({ staff, name, ...absence })),
  );
  const wrong = (text: string) => (isTried && !parseDate(text) ? t('profile.problem.date-shape') : null);
  /** Nobody is away until before they went: the last day follows the first. */
  const isAfter = (a: string, b: string) => (parseDate(a) ?? '') > (parseDate(b) ?? a);

  return (
    <form className="roster__box" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{t('roster.absence')}</h3>
      <p className="lead">{t('roster.absenceLead')}</p>
      <ul className="roster__mine">
        {away.map(({ staff, name, from, to }) => (
          <li key={`${staff} ${from}`}>
            <span>
              {t('roster.absenceOne', { name, from: dayName(from, words), to: dayName(to, words) })}
            </span>
            <Button kind="quiet" onPress={() => void isBack(staff, from)} isOff={isBusy(end.state)}>
              {t('roster.absenceEnd')} <span className="visually-hidden">{name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={t('roster.absenceWho')}
        value={form.staff}
        onChange={(staff) => setForm({ ...form, staff })}
        empty={t('common.choose')}
        options={week.people.map(({ staff, name }) => ({ value: staff, label: name }))}
        error={isTried && !form.staff ? t('roster.nobodyChosen') : null}
      />
      <div className="roster__dates">
        <DateField
          label={t('roster.absenceFrom')}
          value={form.from}
          onChange={(from) => {
            setForm({ ...form, from, to: parseDate(from) && isAfter(from, form.to) ? from : form.to });
          }}
          error={wrong(form.from)}
        />
        <DateField
          label={t('roster.absenceTo')}
          value={form.to}
          onChange={(to) => setForm({ ...form, to })}
          error={wrong(form.to)}
        />
      </div>
      <Button submits onPress={() => {}} isOff={isBusy(set.state)}>
        {isBusy(set.state) ? t('write.sending') : t('roster.absenceSave')}
      </Button>
      <WriteNote of={set.state} />
      <WriteNote of={end.state} />
    </form>
  );
}
