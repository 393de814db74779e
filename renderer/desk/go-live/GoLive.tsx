// What an office must have before its bell is taken into use, each with where it is mended; and the word of a manager.
import { CheckmarkCircleFillIcon, XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { useCallback, useEffect, useState } from 'react';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import { LIVE_NEEDS, type LiveNeed } from '#core/office/go-live.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { whenOf } from '../move/when.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';

const readSettings: Call<object, OfficeSettings> = (desk, input) => desk.officeSettings(input);
const goLive: Call<object, unknown> = (desk, input) => desk.goLive(input);
const sign: Call<object, unknown> = (desk, input) => desk.signBellException(input);

export function GoLive({ onClose }: PanelProps) {
  const words = useWords();
  const { t } = words;
  const reading = useWrite(readSettings);
  const going = useWrite(goLive);
  const signing = useWrite(sign);
  const [settings, setSettings] = useState<OfficeSettings | null>(null);
  const { send } = reading;
  const reload = useCallback(async () => {
    const answer = await send({});
    if (answer?.ok) setSettings(answer.value);
  }, [send]);
  useEffect(() => {
    void reload();
  }, [reload]);
  const live = settings?.live ?? null;
  const missing = settings?.missing ?? [];

  return (
    <Panel title={t('goLive.title')} onClose={onClose}>
      <div className="stack go-live">
        {live ? (
          <p role="status" className="lead">
            {t('goLive.is', { when: whenOf(live.at, words), name: live.by ?? t('goLive.somebody') })}
          </p>
        ) : (
          <p className="lead">{t('goLive.lead')}</p>
        )}
        {live && missing.length > 0 && <p role="alert">{t('goLive.lost')}</p>}
        {settings && (
          <ul aria-label={t('goLive.needs')}>
            {LIVE_NEEDS.map((need) => (
              <Need key={need} need={need} isMissing={missing.includes(need)}>
                {need === 'supervised-bell' && (
                  <Button
                    isOff={isBusy(signing.state)}
                    onPress={() => void signing.send({}).then(() => void reload())}
                  >
                    {t('goLive.sign')}
                  </Button>
                )}
              </Need>
            ))}
          </ul>
        )}
        {settings && !live && (
          <Button
            kind="primary"
            isOff={missing.length > 0 || isBusy(going.state)}
            onPress={() => void going.send({}).then(() => void reload())}
          >
            {t('goLive.do')}
          </Button>
        )}
        <WriteNote of={reading.state} />
        <WriteNote of={signing.state} />
        <WriteNote of={going.state} />
      </div>
    </Panel>
  );
}

type NeedProps = { need: LiveNeed; isMissing: boolean; children: React.ReactNode };

function Need({ need, isMissing, children }: NeedProps) {
  const { t } = useWords();
  const Icon = isMissing ? XMarkOctagonFillIcon : CheckmarkCircleFillIcon;
  return (
    <li className="go-live__need" data-missing={isMissing}>
      <Icon title={t(isMissing ? 'goLive.lacks' : 'goLive.has')} />
      <div>
        <strong>{t(`goLive.need.${need}`)}</strong>
        {isMissing && <p>{t(`goLive.fix.${need}`)}</p>}
        {isMissing && children}
      </div>
    </li>
  );
}
