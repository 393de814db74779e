// The ways to reach somebody beyond the desks: which of them the office has, and what each must be told.
import type { AlertingSettings } from '#contract/alerting.ts';
import { useWords } from '../../words.ts';
import { Check } from '../Check.tsx';
import type { EditorProps } from '../editor.ts';
import { Tip } from '../Tip.tsx';
import { MailFields } from './MailFields.tsx';
import { SirenFields } from './SirenFields.tsx';
import { SmsFields } from './SmsFields.tsx';
import { WebhookFields } from './WebhookFields.tsx';

const NEW_DEVICE = { path: '' };

/** What stands there when somebody says that the office has this way. */
const BEGIN: { [Way in keyof AlertingSettings]: NonNullable<AlertingSettings[Way]> } = {
  sms: { device: NEW_DEVICE },
  siren: {
    device: NEW_DEVICE,
    board: 'modbus-timed',
    address: 1,
    baudRate: 9600,
    sound: 1,
    lamp: null,
    soundSeconds: 30,
  },
  email: { host: '', port: 587, security: 'starttls', from: '', certificate: null },
  webhook: { url: '', certificate: null },
};

export type WayProps<Way extends keyof AlertingSettings> = {
  settings: NonNullable<AlertingSettings[Way]>;
  onChange: (settings: NonNullable<AlertingSettings[Way]>) => void;
  /** What is wrong at a field of this way. */
  wrong: (field: string) => string | null;
};

export function WaysEditor({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { ways } = draft.alerting;
  const set = (change: Partial<AlertingSettings>) =>
    onChange({ ...draft, alerting: { ...draft.alerting, ways: { ...ways, ...change } } });
  const wrongIn = (way: string) => (field: string) => wrong(`alerting.ways.${way}.${field}`);
  return (
    <>
      <Tip>{t('wayEdit.tip')}</Tip>
      <fieldset className="phone way">
        <legend>{t('wayEdit.sms')}</legend>
        <Check
          label={t('wayEdit.has')}
          isOn={ways.sms !== null}
          onChange={(isOn) => set({ sms: isOn ? BEGIN.sms : null })}
        />
        {ways.sms && (
          <SmsFields settings={ways.sms} onChange={(sms) => set({ sms })} wrong={wrongIn('sms')} />
        )}
      </fieldset>
      <fieldset className="phone way">
        <legend>{t('wayEdit.siren')}</legend>
        <Check
          label={t('wayEdit.has')}
          isOn={ways.siren !== null}
          onChange={(isOn) => set({ siren: isOn ? BEGIN.siren : null })}
        />
        {ways.siren && (
          <SirenFields settings={ways.siren} onChange={(siren) => set({ siren })} wrong={wrongIn('siren')} />
        )}
      </fieldset>
      <fieldset className="phone way">
        <legend>{t('wayEdit.email')}</legend>
        <Check
          label={t('wayEdit.has')}
          isOn={ways.email !== null}
          onChange={(isOn) => set({ email: isOn ? BEGIN.email : null })}
        />
        {ways.email && (
          <MailFields settings={ways.email} onChange={(email) => set({ email })} wrong={wrongIn('email')} />
        )}
      </fieldset>
      <fieldset className="phone way">
        <legend>{t('wayEdit.webhook')}</legend>
        <Check
          label={t('wayEdit.has')}
          isOn={ways.webhook !== null}
          onChange={(isOn) => set({ webhook: isOn ? BEGIN.webhook : null })}
        />
        {ways.webhook && (
          <WebhookFields
            settings={ways.webhook}
            onChange={(webhook) => set({ webhook })}
            wrong={wrongIn('webhook')}
          />
        )}
      </fieldset>
    </>
  );
}
