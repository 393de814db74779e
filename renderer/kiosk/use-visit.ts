// One visitor at the kiosk: where they are, their registration, and whether the screen is the bell's meanwhile.
import { useCallback, useEffect, useState } from 'react';
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import type { Link } from '../client/link.ts';
import { useWords } from './kiosk-text.ts';
import { isRinging } from './ring-words.ts';
import type { Choice, Screen } from './screen.ts';
import { ticketStory } from './ticket-story.ts';
import { type Registration, useRegistration } from './use-registration.ts';

/** What is on the screen, as one word; it changes exactly when the screen does. */
export type Place = Screen | 'ring' | 'pending' | 'ticket' | 'refused';

export type Visit = ReturnType<typeof useVisit>;

export function useVisit(link: Link, view: KioskView) {
  const { language } = useWords();
  const { registration, register, forget } = useRegistration(link);
  const [screen, setScreen] = useState<Screen>('home');
  const [isPrivacyUp, setPrivacyUp] = useState(false);
  /** A ring that was put aside: by another visitor who wants to register, or by time. */
  const [asideRing, setAsideRing] = useState<string | null>(null);

  const isPending = registration.is === 'pending';
  const isSlow = useSlow(isPending) || (isPending && link.state === 'lost');
  const place = placeOf({ view, registration, isSlow, screen, isPrivacyUp, asideRing });
  const ringId = view.ring && pressName(view.ring);
  const wipe = useCallback(() => {
    forget();
    setScreen('home');
    setPrivacyUp(false);
    setAsideRing((aside) => (place === 'ring' ? ringId : aside));
  }, [forget, place, ringId]);
  const choose = useCallback((choice: Choice) => register(choice, language), [register, language]);
  const isAtHome = place === 'home';
  return {
    place,
    registration,
    chain: chainOf(view, registration, place),
    /** Nobody's time runs out while the bell rings for them (R38). */
    isHeldByRing: place === 'ring' && view.ring !== null && isRinging(view.ring.chain),
    go: setScreen,
    choose,
    wipe,
    showPrivacy: useCallback(() => setPrivacyUp(true), []),
    hidePrivacy: useCallback(() => setPrivacyUp(false), []),
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
  view: KioskView;
  registration: Registration;
  isSlow: boolean;
  screen: Screen;
  isPrivacyUp: boolean;
  asideRing: string | null;
};

/** A ring takes the first screen only: never the screen of a person who is registering (design decision 12). */
function placeOf({ view, registration, isSlow, screen, isPrivacyUp, asideRing }: Standing): Place {
  if (isPrivacyUp) return 'privacy';
  if (registration.is === 'pending') return isSlow ? 'pending' : screen;
  if (registration.is !== 'none') return registration.is;
  if (screen === 'home' && view.ring && pressName(view.ring) !== asideRing) return 'ring';
  return screen;
}

/** A further press on the same ring is somebody standing there: it brings the screen back. */
const pressName = ({ id, pressCount }: NonNullable<KioskView['ring']>): string => `${id} ${pressCount}`;

function chainOf(view: KioskView, registration: Registration, place: Place): RingChain | null {
  if (place === 'ring') return view.ring?.chain ?? null;
  if (place !== 'ticket' || registration.is !== 'ticket') return null;
  const story = ticketStory(view, registration.ticket);
  return story.is === 'alerted' ? story.chain : null;
}
