// E-mail through the municipality's own mail server.
import { SelectField, TextField } from '../../parts/Field.tsx';
import { useWords } from '../../words.ts';
import { NumberField } from './NumberField.tsx';
import { SecretForm } from './SecretForm.tsx';
import type { WayProps } from './WaysEditor.tsx';

const NAME_MAX = 254;
const SECRET_MAX = 200;
const SECURITY = ['starttls', 'tls', 'none'] as const;

export function MailFields({ settings, onChange, wrong }: WayProps<'email'>) {
  const { t } = useWords();
  const set = (change: Partial<typeof settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <TextField
        label={t('wayEdit.mailHost')}
        maxLength={NAME_MAX}
        value={settings.host}
        onChange={(host) => set({ host })}
        error={wrong('host')}
      />
      <div className="buttons">
        <NumberField
          label={t('wayEdit.mailPort')}
          value={settings.port}
          onChange={(port) => set({ port })}
          error={wrong('port')}
        />
        <SelectField
          label={t('wayEdit.security')}
          value={settings.security}
          onChange={(value) => set({ security: SECURITY.find((one) => one === value) ?? 'starttls' })}
          options={SECURITY.map((value) => ({ value, label: t(`wayEdit.security.${value}`) }))}
        />
      </div>
      <TextField
        label={t('wayEdit.mailFrom')}
        maxLength={NAME_MAX}
        value={settings.from}
        onChange={(from) => set({ from })}
        error={wrong('from')}
      />
      <SecretForm
        way="email"
        fields={[
          { name: 'user', label: t('wayEdit.mailUser'), maxLength: SECRET_MAX },
          { name: 'password', label: t('wayEdit.mailPassword'), maxLength: SECRET_MAX },
        ]}
        secretOf={({ user = '', password = '' }) => ({
          way: 'email',
          secret: user && password ? { user, password } : null,
        })}
      />
    </>
  );
}
