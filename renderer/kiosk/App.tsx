// The kiosk: which screen is up, in which language, and the frame that is the same on all of them.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KioskView } from '#contract/kiosk.ts';
import type { Language } from '#contract/office-profile.ts';
import type { Link } from '../client/link.ts';
import { useNow } from '../client/use-now.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { DangerToLife } from './DangerToLife.tsx';
import { Header } from './Header.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import { kioskText, useWords, WordsProvider } from './kiosk-text.ts';
import { LanguageBar } from './LanguageBar.tsx';
import { Live } from './Live.tsx';
import { RingStrip } from './RingStrip.tsx';
import { Starting } from './Starting.tsx';
import { useIdle } from './use-idle.ts';
import { useVisit } from './use-visit.ts';
import { VisitScreen } from './VisitScreen.tsx';

export function App({ link, view }: { link: Link; view: KioskView | null }) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? view?.languages[0] ?? 'nb';
  // A new one would parse every message again.
  const t = useMemo(() => kioskText(language), [language]);
  const words = { t, language, now: useNow(view) };
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = LANGUAGE_TABLE[language].dir;
  }, [language]);
  return (
    <WordsProvider value={words}>
      {view ? (
        <Kiosk link={link} view={view} isOwnLanguage={chosen !== null} onLanguage={setChosen} />
      ) : (
        <Starting />
      )}
    </WordsProvider>
  );
}

type KioskProps = {
  link: Link;
  view: KioskView;
  isOwnLanguage: boolean;
  onLanguage: (language: Language | null) => void;
};

function Kiosk({ link, view, isOwnLanguage, onLanguage }: KioskProps) {
  const visit = useVisit(link, view);
  const { wipe } = visit;
  const reset = useCallback(() => {
    wipe();
    onLanguage(null);
  }, [wipe, onLanguage]);
  const isUsed = visit.place !== 'home' || isOwnLanguage;
  const secondsLeft = useIdle(isUsed && !visit.isHeldByRing, visit.place, reset);
  const isBlue = visit.place === 'ring' || visit.chain !== null;
  const { languages, practice, ring } = view;
  const { language } = useWords();
  return (
    <>
      <Live chain={visit.chain} origin={visit.place === 'ring' ? 'bell' : 'visit'} />
      <div className={isBlue ? 'kiosk blue' : 'kiosk'} inert={secondsLeft !== null}>
        <header>
          <PracticeBanner practice={practice} language={language} />
          <Header view={view} />
          {ring && visit.place !== 'ring' && <RingStrip chain={ring.chain} onShow={visit.showRing} />}
        </header>
        <main className="kiosk-main" key={visit.place}>
          <VisitScreen view={view} visit={visit} isLinked={link.state === 'connected'} onReset={reset} />
        </main>
        <LanguageBar languages={languages} onLanguage={onLanguage} onPrivacy={visit.showPrivacy} />
        <DangerToLife />
      </div>
      {secondsLeft !== null && <IdleWarning seconds={secondsLeft} />}
    </>
  );
}
