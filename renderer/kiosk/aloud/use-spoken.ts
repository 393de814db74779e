// Says lines with one voice of this machine, one after the other, and goes on from the line it stands at.
import { useCallback, useRef, useState } from 'react';
import { LOUDNESS, type Volume } from './volume.ts';

type Spoken = {
  isReading: boolean;
  say: (lines: string[], volume: Volume) => void;
  /** The line that is being read, and those after it, at another volume. */
  sayOn: (volume: Volume) => void;
  stop: () => void;
};

export function useSpoken(voice: SpeechSynthesisVoice | null): Spoken {
  const [isReading, setReading] = useState(false);
  /** What is not yet read, beginning with the line that is. A new array is a new reading: an old one's end says nothing. */
  const left = useRef<string[]>([]);

  const say = useCallback(
    (lines: string[], volume: Volume) => {
      if (!voice) return;
      const mine = [...lines];
      left.current = mine;
      speechSynthesis.cancel();
      for (const line of lines) {
        const utterance = new SpeechSynthesisUtterance(line);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.volume = LOUDNESS[volume];
        utterance.onend = () => {
          mine.shift();
          if (mine.length === 0 && left.current === mine) setReading(false);
        };
        speechSynthesis.speak(utterance);
      }
      setReading(lines.length > 0);
    },
    [voice],
  );
  const sayOn = (volume: Volume) => say(left.current, volume);
  const stop = useCallback(() => {
    left.current = [];
    speechSynthesis.cancel();
    setReading(false);
  }, []);
  return { isReading, say, sayOn, stop };
}
