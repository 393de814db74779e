// A siren or a lamp on a relay board: the board, and which of its relays does what.
import { SelectField, TextField } from '../../parts/Field.tsx';
import { useWords } from '../../words.ts';
import { Tip } from '../Tip.tsx';
import { deviceFrom, deviceText } from './device-text.ts';
import { NumberField } from './NumberField.tsx';
import type { WayProps } from './WaysEditor.tsx';

const DEVICE_MAX = 200;
const BOARDS = ['modbus-timed', 'modbus'] as const;

export function SirenFields({ settings, onChange, wrong }: WayProps<'siren'>) {
  const { t } = useWords();
  const set = (change: Partial<typeof settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <TextField
        label={t('wayEdit.relay')}
        maxLength={DEVICE_MAX}
        value={deviceText(settings.device)}
        onChange={(text) => set({ device: deviceFrom(text) })}
        error={wrong('device')}
      />
      <Tip>{t('wayEdit.deviceTip')}</Tip>
      <SelectField
        label={t('wayEdit.board')}
        value={settings.board}
        onChange={(value) => set({ board: BOARDS.find((board) => board === value) ?? 'modbus' })}
        options={BOARDS.map((value) => ({ value, label: t(`wayEdit.board.${value}`) }))}
      />
      <div className="buttons">
        <NumberField
          label={t('wayEdit.sound')}
          value={settings.sound ?? 0}
          onChange={(number) => set({ sound: number || null })}
          error={wrong('sound')}
        />
        <NumberField
          label={t('wayEdit.lamp')}
          value={settings.lamp ?? 0}
          onChange={(number) => set({ lamp: number || null })}
          error={wrong('lamp')}
        />
        <NumberField
          label={t('wayEdit.soundSeconds')}
          value={settings.soundSeconds}
          onChange={(soundSeconds) => set({ soundSeconds })}
          error={wrong('soundSeconds')}
        />
      </div>
    </>
  );
}
