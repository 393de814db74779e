// Reads the screen aloud, from the heading to the numbers at the foot, and afterwards every change of the ring. Any touch
// stops it (EN 301 549 5.1.3.5). Where the machine has no voice for the language, there is no button.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '#contract/office-profile.ts';
import { voiceFor } from './voices.ts';

export type Aloud = { canRead: boolean; isReading: boolean; toggle: () => void };

const READ = '.kiosk-main, .danger';

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

/** place: the screen that stands; news: what is told of the ring right now, or null. */
export function useAloud(language: Language, place: string, news: string | null): Aloud {
  const voice = useVoice(language);
  const [isReading, setReading] = useState(false);
  /** Whoever asked once hears each change, until they stop it or leave. */
  const [follows, setFollows] = useState(false);
  const told = useRef(news);

  const say = useCallback(
    (lines: string[]) => {
      if (!voice) return;
      speechSynthesis.cancel();
      const spoken = lines.map((line) => {
        const utterance = new SpeechSynthesisUtterance(line);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        return utterance;
      });
      const last = spoken.at(-1);
      if (last) last.onend = () => setReading(false);
      for (const utterance of spoken) speechSynthesis.speak(utterance);
      setReading(spoken.length > 0);
    },
    [voice],
  );
  const stop = useCallback(() => {
    speechSynthesis.cancel();
    setReading(false);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, or another language, is another text
  useEffect(() => {
    stop();
    if (place === 'home') setFollows(false);
  }, [place, language, stop]);

  useEffect(() => {
    const isNew = news !== null && news !== told.current;
    told.current = news;
    if (isNew && follows) say([news]);
  }, [news, follows, say]);

  useEffect(() => {
    if (!isReading) return;
    const touched = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.read-aloud')) stop();
    };
    for (const kind of STOPS) window.addEventListener(kind, touched, true);
    return () => {
      for (const kind of STOPS) window.removeEventListener(kind, touched, true);
    };
  }, [isReading, stop]);

  const toggle = () => {
    setFollows(!isReading);
    if (isReading) return stop();
    const read = [...document.querySelectorAll<HTMLElement>(READ)];
    // biome-ignore lint/performance/useDomNodeTextContent: line by line, as it stands on the screen, and nothing hidden
    say(read.flatMap((part) => linesOf(part.innerText)));
  };
  return { canRead: voice !== null, isReading, toggle };
}
