// Keeps the desk sounding as the plan says, and tells whether the browser lets it.
import { useEffect, useRef, useState } from 'react';
import type { Break } from '#contract/desk/break.ts';
import { openSpeaker, type Speaker } from '../../ui/sound/speaker.ts';
import { breakNews } from './break-news.ts';
import type { SoundPlan } from './sound-plan.ts';

/** A blocked loudspeaker is told in the footer; nobody needs to know it sooner than this. */
const CHECK_MS = 2_000;

const NO_BREAKS: readonly Break[] = [];

type Here = {
  /** Whether a browser decides if this page may sound. */
  isInBrowser: boolean;
  /** Null before the first view. */
  breaks: readonly Break[] | null;
};

type Sound = { isBlocked: boolean; tryOut: () => void };

export function useSound(plan: SoundPlan, { isInBrowser, breaks }: Here): Sound {
  const { ring, lost, help, closing, knocks } = plan;
  const speaker = useRef<Speaker | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const opened = openSpeaker(isInBrowser ? 'at-once' : 'when-needed');
    speaker.current = opened;
    const timer = setInterval(() => setBlocked(opened.isBlocked()), CHECK_MS);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, [isInBrowser]);
  useEffect(() => speaker.current?.play({ ring, lost, help, closing }), [ring, lost, help, closing]);
  const known = useRef<ReturnType<typeof breakNews>['known'] | null>(null);
  const isKnown = breaks !== null;
  const all = breaks ?? NO_BREAKS;
  useEffect(() => {
    if (!isKnown) return;
    const news = breakNews(known.current, all, performance.now());
    known.current = news.known;
    if (news.isNew && knocks) speaker.current?.tellBreak();
  }, [isKnown, all, knocks]);
  const tryOut = () =>
    void speaker.current?.tryOut().then(() => setBlocked(speaker.current?.isBlocked() ?? true));
  return { isBlocked, tryOut };
}
