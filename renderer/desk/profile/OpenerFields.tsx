// What opens the door from a desk: nothing, the strike of the bell itself, or a relay with its board, number and seconds.
import type { OpenerRelay } from '#contract/safety-profile.ts';
import { SelectField, TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import type { EditorProps } from './editor.ts';
import { Tip } from './Tip.tsx';
import { deviceFrom, deviceText } from './ways/device-text.ts';
import { NumberField } from './ways/NumberField.tsx';

const OPENERS = ['none', 'bell', 'relay'] as const;
type Opener = (typeof OPENERS)[number];

const DEVICE_MAX = 200;
/** What stands there when somebody says that a relay opens the door. */
const BEGIN: OpenerRelay = { device: { path: '' }, address: 1, baudRate: 9600, channel: 1, seconds: 5 };

const openerOf = ({ opener, openerRelay }: EditorProps['draft']['safety']): Opener => {
  if (!opener) return 'none';
  return openerRelay ? 'relay' : 'bell';
};

export function OpenerFields({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { safety } = draft;
  const relay = safety.openerRelay;
  const is = openerOf(safety);
  const set = (change: Partial<typeof safety>) => onChange({ ...draft, safety: { ...safety, ...change } });
  const setRelay = (change: Partial<OpenerRelay>) => set({ openerRelay: { ...(relay ?? BEGIN), ...change } });
  const choose = (value: string) => {
    if (value === 'relay') set({ opener: true, openerRelay: relay ?? BEGIN });
    else set({ opener: value === 'bell', openerRelay: null });
  };
  const wrongAt = (field: keyof OpenerRelay) => wrong(`safety.openerRelay.${field}`);
  return (
    <>
      <SelectField
        label={t('openerEdit.is')}
        value={is}
        onChange={choose}
        error={is === 'bell' ? wrong('safety.opener') : null}
        options={OPENERS.map((value) => ({ value, label: t(`openerEdit.${value}`) }))}
      />
      {is === 'relay' && relay && (
        <div className="phone way">
          <TextField
            label={t('wayEdit.relay')}
            maxLength={DEVICE_MAX}
            value={deviceText(relay.device)}
            onChange={(text) => setRelay({ device: deviceFrom(text) })}
            error={wrongAt('device')}
          />
          <Tip>{t('wayEdit.deviceTip')}</Tip>
          <Tip>{t('openerEdit.tip')}</Tip>
          <div className="buttons">
            <NumberField
              label={t('openerEdit.address')}
              value={relay.address}
              onChange={(address) => setRelay({ address })}
              error={wrongAt('address')}
            />
            <NumberField
              label={t('openerEdit.channel')}
              value={relay.channel}
              onChange={(channel) => setRelay({ channel })}
              error={wrongAt('channel')}
            />
            <NumberField
              label={t('openerEdit.seconds')}
              value={relay.seconds}
              onChange={(seconds) => setRelay({ seconds })}
              error={wrongAt('seconds')}
            />
          </div>
        </div>
      )}
    </>
  );
}
