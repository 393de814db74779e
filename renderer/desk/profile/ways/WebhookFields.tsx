// A receiver of the office's own: its address, and the key that signs what the station tells it.
import { TextField } from '../../parts/Field.tsx';
import { useWords } from '../../words.ts';
import { Tip } from '../Tip.tsx';
import { SecretForm } from './SecretForm.tsx';
import type { WayProps } from './WaysEditor.tsx';

const URL_MAX = 500;
const KEY_MAX = 100;

export function WebhookFields({ settings, onChange, wrong }: WayProps<'webhook'>) {
  const { t } = useWords();
  return (
    <>
      <TextField
        label={t('wayEdit.url')}
        maxLength={URL_MAX}
        value={settings.url}
        onChange={(url) => onChange({ ...settings, url })}
        error={wrong('url')}
      />
      <SecretForm
        way="webhook"
        fields={[{ name: 'key', label: t('wayEdit.key'), maxLength: KEY_MAX }]}
        secretOf={({ key = '' }) => ({ way: 'webhook', secret: key ? { key } : null })}
      />
      <Tip>{t('wayEdit.keyTip')}</Tip>
    </>
  );
}
