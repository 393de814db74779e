// One visitor at the kiosk: where they are, their registration, and whether the screen is the bell's meanwhile.
import { useCallback, useEffect, useState } from 'react';
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import type { Link } from '../client/link.ts';
import { useWords } from './kiosk-text.ts';
import { isRinging } from './ring-words.ts';
import type { Choice, Screen } from './screen.ts';
import { subjectOf } from './subject.ts';
import { ticketStory } from './ticket-story.ts';
import { type Registration, useRegistration } from './use-registration.ts';
import type { Subject } from './wishes/use-wishes.ts';
import type { Asking } from './wishes/WishButtons.tsx';

/** What is on the screen, as one word; it changes exactly when the screen does. */
export type Place = Screen | Asking | 'ring' | 'pending' | 'ticket' | 'refused';

export type Visit = ReturnType<typeof useVisit>;

export function useVisit(link: Link, view: KioskView) {
  const { language } = useWords();
  const { registration, register, forget } = useRegistration(link);
  const [screen, setScreen] = useState<Screen>('home');
  const [isPrivacyUp, setPrivacyUp] = useState(false);
  /** Which question is up, and about whom: the next person meets the screen behind it. */
  const [asking, setAsking] = useState<{ what: Asking; key: string } | null>(null);
  /** A ring that was put aside: by another visitor who wants to register, or by time. */
  const [asideRing, setAsideRing] = useState<string | null>(null);

  const isPending = registration.is === 'pending';
  const isSlow = useSlow(isPending) || (isPending && link.state === 'lost');
  const ringId = view.ring && pressName(view.ring);
  const isRingUp = registration.is === 'none' && screen === 'home' && ringId !== null && ringId !== asideRing;
  const subject = subjectOf(view, registration, isRingUp);
  const place = placeOf({ registration, isSlow, screen, isPrivacyUp, isRingUp, asking, subject });
  const isOver = place !== 'ring' && isRingUp;
  const wipe = useCallback(() => {
    forget();
    setScreen('home');
    setPrivacyUp(false);
    setAsking(null);
    setAsideRing((aside) => (place === 'ring' ? ringId : aside));
  }, [forget, place, ringId]);
  const choose = useCallback((choice: Choice) => register(choice, language), [register, language]);
  const isAtHome = place === 'home';
  return {
    place,
    registration,
    subject,
    chain: chainOf(view, registration, isRingUp),
    chainOwner: chainOwner(view, registration, isRingUp),
    origin: isRingUp ? ('bell' as const) : ('visit' as const),
    /** Nobody's time runs out while the bell rings for them (R38). */
    isHeldByRing: isRingUp && view.ring !== null && isRinging(view.ring.chain),
    /** Something else stands over the ring's own screen. */
    isOverRing: isOver,
    go: setScreen,
    choose,
    wipe,
    showPrivacy: useCallback(() => setPrivacyUp(true), []),
    ask: (what: Asking) => setAsking(subject && { what, key: subject.key }),
    backToStory: useCallback(() => {
      setPrivacyUp(false);
      setAsking(null);
    }, []),
    showRing: isAtHome ? () => setAsideRing(null) : null,
    putRingAside: () => setAsideRing(ringId),
  };
}

/** A usual answer comes within a few frames: until this long the touched button simply stays down. */
const SLOW_MS = 400;

function useSlow(isPending: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isPending) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isPending]);
  return isSlow;
}

type Standing = {
  registration: Registration;
  isSlow: boolean;
  screen: Screen;
  isPrivacyUp: boolean;
  isRingUp: boolean;
  asking: { what: Asking; key: string } | null;
  subject: Subject | null;
};

/** A ring takes the first screen only: never the screen of a person who is registering (design decision 12). */
function placeOf({ registration, isSlow, screen, isPrivacyUp, isRingUp, asking, subject }: Standing): Place {
  if (isPrivacyUp) return 'privacy';
  if (asking && asking.key === subject?.key) return asking.what;
  if (registration.is === 'pending') return isSlow ? 'pending' : screen;
  if (registration.is !== 'none') return registration.is;
  return isRingUp ? 'ring' : screen;
}

/** A further press on the same ring is somebody standing there: it brings the screen back. */
const pressName = ({ id, pressCount }: NonNullable<KioskView['ring']>): string => `${id} ${pressCount}`;

const chainOwner = (view: KioskView, registration: Registration, isRingUp: boolean): string | null => {
  if (isRingUp) return view.ring?.id ?? null;
  return registration.is === 'ticket' ? registration.ticket.visit : null;
};

function chainOf(view: KioskView, registration: Registration, isRingUp: boolean): RingChain | null {
  if (isRingUp) return view.ring?.chain ?? null;
  if (registration.is !== 'ticket') return null;
  const story = ticketStory(view, registration.ticket);
  return story.is === 'alerted' ? story.chain : null;
}
