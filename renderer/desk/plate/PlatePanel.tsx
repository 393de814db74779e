// The plate for the wall, seen as it will hang, and printed on A4 (or kept as a PDF) by the machine's own print window.
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import { type Call, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { Plate } from './Plate.tsx';

const readSettings: Call<object, OfficeSettings> = (desk, input) => desk.officeSettings(input);

export function PlatePanel({ view, onClose }: PanelProps) {
  const { t } = useWords();
  const { state, send } = useWrite(readSettings);
  const [settings, setSettings] = useState<OfficeSettings | null>(null);
  useEffect(() => {
    void send({}).then((answer) => answer?.ok && setSettings(answer.value));
  }, [send]);
  const profile = settings?.profile;
  const printedOn = new Date(view.nowMs).toLocaleDateString('nb', { timeZone: 'Europe/Oslo' });
  return (
    <Panel title={t('plate.title')} onClose={onClose}>
      <p className="lead">{t('plate.lead')}</p>
      {profile && !profile.phones.some(({ id }) => id === 'duty') && (
        <p className="field__error">{t('plate.noPhone')}</p>
      )}
      <WriteNote of={state} />
      {profile && (
        <>
          <Button kind="primary" onPress={() => window.print()}>
            {t('plate.print')}
          </Button>
          <div className="plate-preview">
            <Plate profile={profile} printedOn={printedOn} />
          </div>
          {createPortal(
            <div className="plate-sheet">
              <Plate profile={profile} printedOn={printedOn} />
            </div>,
            document.body,
          )}
        </>
      )}
    </Panel>
  );
}
