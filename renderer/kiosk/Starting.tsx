// Before the station has answered: nothing is known, so nothing is claimed but what always holds.
import { DangerToLife } from './DangerToLife.tsx';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';

export function Starting() {
  const { t } = useWords();
  return (
    <div className="kiosk">
      <main className="kiosk-main">
        <Heading>{t('starting')}</Heading>
      </main>
      <DangerToLife />
    </div>
  );
}
