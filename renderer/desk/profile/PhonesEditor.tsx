// The numbers on the screen, each with its own hours: a number is shown only while somebody answers.
import type { PhoneId } from '#contract/office-profile.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { Check } from './Check.tsx';
import { PHONES, type PhoneDraft } from './draft.ts';
import type { EditorProps } from './editor.ts';
import { PhoneDays } from './PhoneDays.tsx';
import { Tip } from './Tip.tsx';
import { WeekTable } from './WeekTable.tsx';

/** As in the contract. */
const NUMBER_MAX = 12;

export function PhonesEditor(props: EditorProps) {
  const { t } = useWords();
  return (
    <>
      <Tip>{t('profile.phonesTip')}</Tip>
      {PHONES.map((id) => (
        <PhoneEditor key={id} id={id} {...props} />
      ))}
    </>
  );
}

function PhoneEditor({ id, draft, onChange, wrong }: EditorProps & { id: PhoneId }) {
  const { t } = useWords();
  const phone = draft.phones[id];
  const set = (change: Partial<PhoneDraft>) =>
    onChange({ ...draft, phones: { ...draft.phones, [id]: { ...phone, ...change } } });
  const path = `phones.${id}`;
  return (
    <fieldset className="phone">
      <legend>{t(`profile.phone.${id}`)}</legend>
      <TextField
        label={t('profile.number')}
        maxLength={NUMBER_MAX}
        value={phone.number}
        onChange={(number) => set({ number })}
        error={wrong(`${path}.number`)}
      />
      {phone.number.trim() !== '' && (
        <>
          <WeekTable
            wrong={wrong}
            rows={[
              {
                title: t('profile.answers'),
                path: `${path}.hours`,
                week: phone.hours,
                onChange: (hours) => set({ hours }),
              },
            ]}
          />
          <div className="buttons">
            <Button onPress={() => set({ hours: draft.staffed })}>{t('profile.sameAsStaffed')}</Button>
            <Check
              label={t('profile.phoneHolidays')}
              isOn={phone.closedOnHolidays}
              onChange={(closedOnHolidays) => set({ closedOnHolidays })}
            />
          </div>
          <PhoneDays phone={phone} path={path} onChange={set} wrong={wrong} />
        </>
      )}
    </fieldset>
  );
}
