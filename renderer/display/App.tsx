// The wall screen: the newest call as large as the wall allows, the others under it, and the hours at the bottom.
import { useEffect, useMemo } from 'react';
import type { DisplayView } from '#contract/display.ts';
import { useNow } from '../client/use-now.ts';
import { clockTime } from '../text/time.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { BESIDE_HOURS_MAX, Earlier } from './Earlier.tsx';
import { Hours } from './Hours.tsx';
import { InBoth } from './InBoth.tsx';
import { isTooOld, LostNotice } from './Lost.tsx';
import { Newest } from './Newest.tsx';
import { useCalls } from './use-calls.ts';
import { spoken, useWords, WordsProvider, wordsIn } from './words.ts';

type Props = { view: DisplayView | null; isLost: boolean };

export function App({ view, isLost }: Props) {
  const listed = view?.languages.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view brings a new list that says the same
  const languages = useMemo(() => spoken(view?.languages ?? ['nb', 'en']), [listed]);
  const words = useMemo(() => wordsIn(languages), [languages]);
  useEffect(() => {
    document.documentElement.lang = languages[0] ?? 'nb';
  }, [languages]);
  return (
    <WordsProvider value={words}>
      {view ? (
        <Wall view={view} isLost={isLost} />
      ) : (
        <main className="wall wall--waiting">
          <h1>
            <InBoth of="starting" />
          </h1>
          <p>
            <InBoth of="askAtDesk" />
          </p>
        </main>
      )}
    </WordsProvider>
  );
}

function Wall({ view, isLost }: { view: DisplayView; isLost: boolean }) {
  const now = useNow(view);
  const isFresh = useCalls(view);
  const words = useWords();
  const language = words[0]?.language ?? 'nb';
  const isGone = isLost && isTooOld(view.nowMs, now);
  const [newest, ...others] = isGone ? [] : view.called;
  return (
    <div className="wall">
      <header>
        <PracticeBanner practice={view.practice} language={language} />
        <p className="here">
          <strong>{view.officeName}</strong>
          <time>{clockTime(now, language)}</time>
        </p>
        {isLost && <LostNotice at={view.nowMs} />}
      </header>
      <main>
        {newest ? (
          <Newest call={newest} isFresh={isFresh(newest) && !isLost} />
        ) : (
          <div className="nobody">
            <h1>
              <InBoth of={isGone ? 'lostLong' : 'nobody'} />
            </h1>
            <p>
              <InBoth of={isGone ? 'askAtDesk' : 'urgent'} />
            </p>
          </div>
        )}
        {others.length > 0 && <Earlier calls={others} isLost={isLost} isFresh={isFresh} />}
      </main>
      <p className="visually-hidden" role="status">
        {newest && isFresh(newest) && words[0]?.t('spoken', newest)}
      </p>
      {!isLost && others.length <= BESIDE_HOURS_MAX && (
        <Hours view={view} now={now} isShort={newest !== undefined} />
      )}
    </div>
  );
}
