// What this person has asked for so far. It is sent until it is stored, and "we have noted it" stands only on that.
import { useCallback, useEffect, useState } from 'react';
import type { WishesRequest } from '#contract/kiosk.ts';
import { NO_WISHES } from '#contract/wish-choices.ts';
import type { Wishes } from '#contract/wishes.ts';
import type { Link } from '../../client/link.ts';
import { tellStation } from '../tell-station.ts';

/** Whose wishes these are. The next person at the screen is another subject, and is shown nothing of it (R21). */
export type Subject = { key: string; about: WishesRequest['about'] };

type Asked = { key: string; request: WishesRequest; state: 'sending' | 'saved' };

export type WishesHere = {
  wishes: Wishes;
  state: 'none' | Asked['state'];
  change: (changes: Partial<Wishes>) => void;
};

export function useWishes(link: Link, subject: Subject | null): WishesHere {
  const [asked, setAsked] = useState<Asked | null>(null);
  const mine = asked && asked.key === subject?.key ? asked : null;

  const request = asked?.state === 'sending' ? asked.request : null;
  useEffect(() => {
    if (!request) return;
    const { requestId } = request;
    return tellStation(
      link,
      (station, signal) => station.kiosk.wish(request, { signal }),
      (answer) =>
        setAsked((now) => {
          if (now?.request.requestId !== requestId) return now;
          return answer.ok ? { ...now, state: 'saved' } : null;
        }),
    );
  }, [link, request]);

  // Whoever comes to the screen later finds nothing of it, also when the same ring is looked at once more.
  const isLeft = subject === null && asked?.state === 'saved';
  useEffect(() => {
    if (isLeft) setAsked(null);
  }, [isLeft]);

  const change = useCallback(
    (changes: Partial<Wishes>) => {
      if (!subject) return;
      const { key, about } = subject;
      setAsked((was) => {
        const before = was?.key === key ? was.request.wishes : NO_WISHES;
        const wishes = { ...before, ...changes };
        return { key, request: { requestId: crypto.randomUUID(), about, wishes }, state: 'sending' };
      });
    },
    [subject],
  );

  return { wishes: mine?.request.wishes ?? NO_WISHES, state: mine?.state ?? 'none', change };
}
