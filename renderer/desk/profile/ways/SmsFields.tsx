// SMS through a modem of the station's own: which device it is, and the PIN of its card.
import { TextField } from '../../parts/Field.tsx';
import { useWords } from '../../words.ts';
import { Tip } from '../Tip.tsx';
import { deviceFrom, deviceText } from './device-text.ts';
import { SecretForm } from './SecretForm.tsx';
import type { WayProps } from './WaysEditor.tsx';

const DEVICE_MAX = 200;
const PIN_MAX = 8;

export function SmsFields({ settings, onChange, wrong }: WayProps<'sms'>) {
  const { t } = useWords();
  return (
    <>
      <TextField
        label={t('wayEdit.modem')}
        maxLength={DEVICE_MAX}
        value={deviceText(settings.device)}
        onChange={(text) => onChange({ device: deviceFrom(text) })}
        error={wrong('device')}
      />
      <Tip>{t('wayEdit.deviceTip')}</Tip>
      <SecretForm
        way="sms"
        fields={[{ name: 'pin', label: t('wayEdit.simPin'), maxLength: PIN_MAX }]}
        secretOf={({ pin = '' }) => ({ way: 'sms', secret: pin ? { pin } : null })}
      />
    </>
  );
}
