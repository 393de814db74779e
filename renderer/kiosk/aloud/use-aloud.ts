// Reads the screen aloud, from the heading to the numbers at the foot, and afterwards every change of the ring. Any touch
// stops it (EN 301 549 5.1.3.5). Where the machine has no voice for the language, there is no button.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { useSpoken } from './use-spoken.ts';
import { voiceFor } from './voices.ts';
import { FIRST_VOLUME, type Volume } from './volume.ts';

export type Aloud = {
  canRead: boolean;
  isReading: boolean;
  /** Somebody has asked for it: each change is read to them, until they stop it or leave. */
  follows: boolean;
  toggle: () => void;
  volume: Volume;
  setVolume: (volume: Volume) => void;
};

const READ = '.kiosk-main, .danger';

const KEEPS = '.read-aloud, .volume';

/** A touch that stops the reading must not begin it again: the button's own click comes right after it. */
const STOPS = ['pointerdown', 'keydown'] as const;

function useVoice(language: Language): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const look = () => setVoices(speechSynthesis.getVoices());
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voiceFor(language, voices);
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function shownLines(): string[] {
  const read = [...document.querySelectorAll<HTMLElement>(READ)];
  // biome-ignore lint/performance/useDomNodeTextContent: line by line, as it stands on the screen, and nothing hidden
  return read.flatMap((part) => linesOf(part.innerText));
}

type Visit = {
  /** The screen that stands. */
  place: string;
  /** Whose visit it is, as far as the screen can know; null while nobody has rung or registered. */
  subject: { key: string } | null;
};

/** news: what is told of the ring right now, or null. */
export function useAloud(language: Language, { place, subject }: Visit, news: string | null): Aloud {
  const voice = useVoice(language);
  const { isReading, say, sayOn, stop } = useSpoken(voice);
  const [follows, setFollows] = useState(false);
  const [volume, setVolume] = useState<Volume>(FIRST_VOLUME);
  const told = useRef(news);

  const forget = useCallback(() => {
    setFollows(false);
    setVolume(FIRST_VOLUME);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, or another language, is another text
  useEffect(() => {
    stop();
    if (place === 'home') forget();
  }, [place, language, stop]);

  const who = subject?.key ?? null;
  const was = useRef(who);
  useEffect(() => {
    // Not known for a moment is not somebody else.
    if (who === null || who === was.current) return;
    const isFirst = was.current === null;
    was.current = who;
    if (isFirst) return;
    stop();
    forget();
  }, [who, stop, forget]);

  useEffect(() => {
    const isNew = news !== null && news !== told.current;
    told.current = news;
    if (isNew && follows) say([news], volume);
  }, [news, follows, say, volume]);

  useEffect(() => {
    if (!isReading) return;
    const touched = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest(KEEPS)) stop();
    };
    for (const kind of STOPS) window.addEventListener(kind, touched, true);
    return () => {
      for (const kind of STOPS) window.removeEventListener(kind, touched, true);
    };
  }, [isReading, stop]);

  const toggle = () => {
    setFollows(!isReading);
    if (isReading) stop();
    else say(shownLines(), volume);
  };
  const choose = (next: Volume) => {
    setVolume(next);
    // Heard at once: nobody can judge a volume by its name.
    if (isReading) sayOn(next);
  };
  return { canRead: voice !== null, isReading, follows, toggle, volume, setVolume: choose };
}
