// The office's recovery code, shown this once: to be written down or printed, and put in the safe.
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import type { NewCode } from './show-code.ts';

type Props = { made: NewCode; officeName: string; onClose: () => void };

export function ShownCode({ made, officeName, onClose }: Props) {
  const { t } = useWords();
  const [isSure, setSure] = useState(true);
  if (made.code === null)
    return (
      <Panel title={t('recovery.codeTitle')} onClose={onClose}>
        <p className="lead">{t('recovery.codeMissed')}</p>
      </Panel>
    );
  return (
    // A key too many must not lose the code: closing asks first.
    <Panel title={t('recovery.codeTitle')} onClose={() => setSure(false)}>
      <div className="code-paper">
        <h3 className="code-paper__head">{t('recovery.printHead', { office: officeName })}</h3>
        <p className="code" translate="no">
          {made.code}
        </p>
        <p className="code-paper__how">{t('recovery.printHow')}</p>
      </div>
      <p>{t('recovery.codeLead')}</p>
      <p className="lead">{t('recovery.codeOnce')}</p>
      {isSure ? (
        <div className="buttons">
          <Button kind="primary" onPress={() => setSure(false)}>
            {t('recovery.written')}
          </Button>
          <Button onPress={() => window.print()}>
            <PrinterSmallIcon aria-hidden /> {t('recovery.print')}
          </Button>
        </div>
      ) : (
        <Ask question={t('recovery.sure')} onCancel={() => setSure(true)}>
          <Button kind="primary" onPress={onClose}>
            {t('recovery.sureYes')}
          </Button>
        </Ask>
      )}
    </Panel>
  );
}
