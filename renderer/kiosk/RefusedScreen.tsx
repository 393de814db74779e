// A refusal, said calmly and with what to do. Nothing urgent is ever refused.
import type { KioskView } from '#contract/kiosk.ts';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { PhoneBox } from './PhoneRoute.tsx';
import type { Refusal } from './use-registration.ts';

type Props = { view: KioskView; refusal: Refusal; onHome: () => void };

const WORDS = {
  'queue-full': { title: 'queueFull', more: 'queueFullMore' },
  'rang-instead': { title: 'rangInstead', more: 'rangInsteadMore' },
  'only-bell': { title: 'onlyBell', more: 'onlyBellMore' },
  'station-moved': { title: 'stationMoved', more: 'stationMovedMore' },
  'unknown-errand': { title: 'unknownErrand', more: 'unknownErrandMore' },
} as const;

export function RefusedScreen({ view, refusal, onHome }: Props) {
  const { t } = useWords();
  return (
    <>
      <Heading>{t(WORDS[refusal].title)}</Heading>
      <p className="lead">{t(WORDS[refusal].more)}</p>
      <div className="push" />
      <PhoneBox view={view} title="phoneTitle" />
      <button type="button" className="main-button" onClick={onHome}>
        {t('toHome')}
      </button>
    </>
  );
}
