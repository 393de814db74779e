// The first screen of a station that nobody has set up: it claims nothing of hours or errands, and whoever needs help
// today is heard all the same.
import { BellIcon } from '@navikt/aksel-icons';
import type { KioskView } from '#contract/kiosk.ts';
import { Answer } from './Answer.tsx';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { PhoneBox } from './PhoneRoute.tsx';
import { Trouble } from './Trouble.tsx';

type Props = { view: KioskView; isLinked: boolean; onAcute: () => void };

export function NotSetUp({ view, isLinked, onAcute }: Props) {
  const { t } = useWords();
  return (
    <>
      <div className="push" />
      <Heading>{t('notSetUp')}</Heading>
      <p className="open-now">{t(view.bell === 'listening' ? 'notSetUpRing' : 'notSetUpChoose')}</p>
      <Trouble view={view} isLinked={isLinked} />
      {isLinked && <PhoneBox view={view} title="phoneTitle" />}
      <ul className="answers">
        <Answer
          isFirst
          title={t('needToday')}
          more={t('needTodayMore')}
          icon={<BellIcon aria-hidden />}
          onChoose={onAcute}
        />
      </ul>
    </>
  );
}
