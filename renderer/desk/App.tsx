// The desk in one language, with a view or still waiting for the first; and the sound, which waits for neither.
import { useEffect, useMemo } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { Link } from '../client/link.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { BrowserNotes } from './browser/BrowserNotes.tsx';
import { NotLetIn } from './browser/NotLetIn.tsx';
import type { ThisBrowser } from './browser/this-browser.ts';
import { LinkProvider } from './call/use-write.ts';
import { Connecting } from './contact/Connecting.tsx';
import { Desk } from './Desk.tsx';
import { useQuiet } from './ring/use-quiet.ts';
import { heardOf, soundPlan } from './sound/sound-plan.ts';
import { useSound } from './sound/use-sound.ts';
import { useSoundReport } from './sound/use-sound-report.ts';
import type { Stamped } from './time/desk-clock.ts';
import { useStored } from './use-stored.ts';
import { languageOf, WordsProvider, wordsIn } from './words.ts';

type Props = {
  link: Link;
  live: Stamped<DeskView> | null;
  /** Since when, by this window's own clock, nothing has been heard; null while the station is. */
  lostSinceMs: number | null;
  /** Null in the app's own window. */
  browser: ThisBrowser | null;
};

export function App({ link, live, lostSinceMs, browser }: Props) {
  const isLost = lostSinceMs !== null;
  const [language, setLanguage] = useStored('desk-language', languageOf, String);
  const { quiet, beQuiet } = useQuiet();
  const because = link.state === 'lost' ? link.because : undefined;
  // No desk of this station, or no longer: nobody here is to answer its bell, and nothing is lost.
  const isStranger = because === 'not-paired' || because === 'revoked';
  const ofStation = isStranger ? null : (live?.value ?? null);
  const plan = soundPlan({
    ...heardOf(ofStation),
    isLost: isLost && !isStranger,
    quiet,
    localMs: performance.now(),
  });
  const { isBlocked, tryOut } = useSound(plan, {
    isInBrowser: browser !== null,
    breaks: ofStation?.health.breaks ?? null,
  });
  useSoundReport(link, isBlocked);
  const words = useMemo(() => wordsIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = LANGUAGE_TABLE[language].dir;
  }, [language]);
  return (
    <LinkProvider value={link}>
      <WordsProvider value={words}>
        {browser && because ? (
          <NotLetIn because={because} browser={browser} onLanguage={setLanguage} />
        ) : live ? (
          <Desk
            {...{ live, lostSinceMs, quiet, beQuiet }}
            isSoundBlocked={isBlocked}
            onLanguage={setLanguage}
            notes={browser && <BrowserNotes isSoundBlocked={isBlocked} tryOut={tryOut} />}
          />
        ) : (
          <Connecting isLost={isLost} />
        )}
      </WordsProvider>
    </LinkProvider>
  );
}
