// The desk in one language, with a view or still waiting for the first; and the sound, which waits for neither.
import { useEffect, useMemo } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { Link } from '../client/link.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { LinkProvider } from './call/use-write.ts';
import { Connecting } from './contact/Connecting.tsx';
import { Desk } from './Desk.tsx';
import { useQuiet } from './ring/use-quiet.ts';
import { soundPlan } from './sound/sound-plan.ts';
import { useSound } from './sound/use-sound.ts';
import type { Stamped } from './time/desk-clock.ts';
import { useStored } from './use-stored.ts';
import { languageOf, WordsProvider, wordsIn } from './words.ts';

type Props = { link: Link; live: Stamped<DeskView> | null; isLost: boolean };

export function App({ link, live, isLost }: Props) {
  const [language, setLanguage] = useStored('desk-language', languageOf, String);
  const { quiet, beQuiet } = useQuiet();
  const plan = soundPlan({
    rings: live?.value.rings ?? [],
    isSignedIn: live?.value.access.state === 'signed-in',
    isLost,
    quiet,
    localMs: performance.now(),
  });
  const { isBlocked } = useSound(plan);
  const words = useMemo(() => wordsIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = LANGUAGE_TABLE[language].dir;
  }, [language]);
  return (
    <LinkProvider value={link}>
      <WordsProvider value={words}>
        {live ? (
          <Desk {...{ live, isLost, quiet, beQuiet }} isSoundBlocked={isBlocked} onLanguage={setLanguage} />
        ) : (
          <Connecting isLost={isLost} />
        )}
      </WordsProvider>
    </LinkProvider>
  );
}
