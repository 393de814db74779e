// The button at the door: what kind it is, what that kind must be told, and which screens speak to whoever rang.
import { BELL_KEYS, BELL_KINDS } from '#core/doorbell/bell-kind.ts';
import { SelectField, TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import type { EditorProps } from './editor.ts';
import { Tip } from './Tip.tsx';

const SCREENS = ['every', 'station', 'entrance'] as const;
/** Eight radio buttons and the spaces between them. */
const SENDERS_MAX = 80;

export function BellEditor({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { bell } = draft;
  const set = (change: Partial<typeof bell>) => onChange({ ...draft, bell: { ...bell, ...change } });
  return (
    <>
      <SelectField
        label={t('bellEdit.kind')}
        value={bell.kind}
        onChange={(value) => set({ kind: BELL_KINDS.find((one) => one === value) ?? bell.kind })}
        options={BELL_KINDS.map((value) => ({ value, label: t(`bellEdit.kind.${value}`) }))}
      />
      <Tip>{t(`bellEdit.about.${bell.kind}`)}</Tip>
      {bell.kind === 'key' && (
        <SelectField
          label={t('bellEdit.key')}
          value={bell.key}
          onChange={(value) => set({ key: BELL_KEYS.find((one) => one === value) ?? bell.key })}
          options={BELL_KEYS.map((value) => ({ value, label: value }))}
        />
      )}
      {bell.kind === 'enocean' && (
        <TextField
          label={t('bellEdit.senders')}
          maxLength={SENDERS_MAX}
          value={bell.senders}
          onChange={(senders) => set({ senders })}
          error={wrong('bell.senders')}
        />
      )}
      <SelectField
        label={t('bellEdit.screen')}
        value={bell.screen}
        onChange={(value) => set({ screen: SCREENS.find((one) => one === value) ?? bell.screen })}
        options={SCREENS.map((value) => ({ value, label: t(`bellEdit.screen.${value}`) }))}
      />
    </>
  );
}
