// How whoever goes to the door is kept safe, and which desks show a ring without a sound.
import { SelectField, TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { Check } from './Check.tsx';
import type { EditorProps } from './editor.ts';
import { OpenerFields } from './OpenerFields.tsx';
import { Tip } from './Tip.tsx';
import { NumberField } from './ways/NumberField.tsx';

const OPEN_ALONE = ['allowed', 'not-when-alone', 'never'] as const;
const TWO_AT_DOOR = ['never', 'outside-drop-in', 'always'] as const;
const DESKS_TEXT_MAX = 120;
/** As in the contract, whose schema is not loaded here. */
const OWN_ALARM_MAX = 120;

export function SafetyEditor(props: EditorProps) {
  const { draft, onChange, wrong } = props;
  const { t } = useWords();
  const { safety, alerting, quietDesks } = draft;
  const set = (change: Partial<typeof safety>) => onChange({ ...draft, safety: { ...safety, ...change } });
  return (
    <>
      <SelectField
        label={t('safetyEdit.openAlone')}
        value={safety.openAlone}
        onChange={(value) => set({ openAlone: OPEN_ALONE.find((one) => one === value) ?? 'never' })}
        options={OPEN_ALONE.map((value) => ({ value, label: t(`safetyEdit.openAlone.${value}`) }))}
      />
      <SelectField
        label={t('safetyEdit.twoAtDoor')}
        value={safety.twoAtDoor}
        onChange={(value) => set({ twoAtDoor: TWO_AT_DOOR.find((one) => one === value) ?? 'always' })}
        options={TWO_AT_DOOR.map((value) => ({ value, label: t(`safetyEdit.twoAtDoor.${value}`) }))}
      />
      <Check
        label={t('safetyEdit.intercom')}
        isOn={safety.intercom}
        onChange={(intercom) => set({ intercom })}
      />
      <OpenerFields {...props} />
      <Check
        label={t('safetyEdit.assistance')}
        isOn={safety.assistance}
        onChange={(assistance) => set({ assistance })}
      />
      <TextField
        label={t('safetyEdit.ownAlarm')}
        maxLength={OWN_ALARM_MAX}
        value={safety.ownAlarm ?? ''}
        onChange={(text) => set({ ownAlarm: text === '' ? undefined : text })}
        error={wrong('safety.ownAlarm')}
      />
      <Tip>{t('safetyEdit.ownAlarmTip')}</Tip>
      <TextField
        label={t('safetyEdit.quiet')}
        maxLength={DESKS_TEXT_MAX}
        value={quietDesks}
        onChange={(text) => onChange({ ...draft, quietDesks: text })}
        error={wrong('alerting.quiet.desks')}
      />
      <Tip>{t('safetyEdit.quietTip')}</Tip>
      <NumberField
        hasFraction
        label={t('safetyEdit.faster')}
        value={alerting.quiet.faster}
        onChange={(faster) =>
          onChange({ ...draft, alerting: { ...alerting, quiet: { ...alerting.quiet, faster } } })
        }
        error={wrong('alerting.quiet.faster')}
      />
    </>
  );
}
