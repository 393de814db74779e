// The kiosk: which screen is up, in which language, and the frame that is the same on all of them.
import { BellIcon } from '@navikt/aksel-icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KioskView } from '#contract/kiosk.ts';
import type { Language } from '#contract/office-profile.ts';
import type { Link } from '../client/link.ts';
import { useNow } from '../client/use-now.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { useSettling } from '../ui/use-settling.ts';
import { useAloud } from './aloud/use-aloud.ts';
import { DangerToLife } from './DangerToLife.tsx';
import { Header } from './Header.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import { kioskText, useWords, WordsProvider } from './kiosk-text.ts';
import { LanguageBar } from './LanguageBar.tsx';
import { Live, saidOf } from './Live.tsx';
import { RingStrip } from './RingStrip.tsx';
import { ringWords } from './ring-words.ts';
import { Starting } from './Starting.tsx';
import { useRingNews } from './sound/use-ring-news.ts';
import { useIdle, useReturn } from './use-idle.ts';
import { useVisit } from './use-visit.ts';
import { useWithdrawal } from './use-withdrawal.ts';
import { VisitScreen } from './VisitScreen.tsx';
import { useWishes } from './wishes/use-wishes.ts';

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
  const here = useWishes(link, visit.subject);
  const withdrawal = useWithdrawal(link, view.ring?.id ?? null);
  const { wipe } = visit;
  const reset = useCallback(() => {
    wipe();
    onLanguage(null);
  }, [wipe, onLanguage]);
  const isUsed = visit.place !== 'home' || isOwnLanguage;
  const secondsLeft = useIdle(isUsed && !visit.isHeldByRing, visit.place, reset);
  useReturn(visit.isHeldByRing && visit.isOverRing, visit.place, visit.backToStory);
  const asks = {
    here,
    canWish: visit.subject !== null,
    onAsk: visit.ask,
    withdrawing: withdrawal.sending,
    onWithdraw: withdrawal.say,
  };
  const chooseLanguage = (language: Language) => {
    onLanguage(language);
    here.change({ language });
  };
  // What comes and goes by itself: the bell's screen, and what can be asked for at this hour.
  const covered = useSettling(`${visit.place === 'ring'} ${view.regime}`);
  const isBlue = visit.place === 'ring' || visit.chain !== null;
  const { languages, practice, trial, ring } = view;
  const words = useWords();
  const { t, language } = words;
  const isLit = useRingNews(visit.chainOwner, visit.chain);
  const aloud = useAloud(language, visit, visit.chain && saidOf(visit.chain, visit.origin, words));
  /** Where the ring is told, the room is its own; what is stored can be read on every other screen. */
  const isStory = visit.place === 'ring' || visit.place === 'ticket';
  const isStripUp = ring && visit.place !== 'ring' && !visit.isOverRing;
  return (
    <>
      <Live chain={visit.chain} origin={visit.origin} />
      <div ref={covered} className={isBlue ? 'kiosk blue' : 'kiosk'} inert={secondsLeft !== null}>
        <header>
          <PracticeBanner practice={practice} trial={trial} language={language} />
          <Header view={view} />
          {isStripUp && <RingStrip chain={ring.chain} onShow={visit.showRing} />}
          {visit.isOverRing && visit.chain && (
            <p className="still-ringing">
              <BellIcon aria-hidden /> {t(ringWords(visit.chain, visit.origin).title)}
            </p>
          )}
        </header>
        <main className="kiosk-main" key={visit.place}>
          <VisitScreen
            view={view}
            visit={visit}
            asks={asks}
            canRead={aloud.canRead}
            isLinked={link.state === 'connected'}
            onReset={reset}
          />
        </main>
        <LanguageBar
          languages={languages}
          aloud={aloud}
          onLanguage={chooseLanguage}
          onPrivacy={aloud.canRead && isStory ? null : visit.showPrivacy}
        />
        <DangerToLife />
      </div>
      {isLit && <div className="ring-light" aria-hidden />}
      {secondsLeft !== null && <IdleWarning seconds={secondsLeft} />}
    </>
  );
}
