// Keeps the desk sounding as the plan says, and tells whether the browser lets it.
import { useEffect, useRef, useState } from 'react';
import { openSpeaker, type Speaker } from '../../ui/sound/speaker.ts';
import type { SoundPlan } from './sound-plan.ts';

/** A blocked loudspeaker is told in the footer; nobody needs to know it sooner than this. */
const CHECK_MS = 2_000;

export function useSound({ ring, lost, help, closing }: SoundPlan): {
  isBlocked: boolean;
  tryOut: () => void;
} {
  const speaker = useRef<Speaker | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const opened = openSpeaker();
    speaker.current = opened;
    const timer = setInterval(() => setBlocked(opened.isBlocked()), CHECK_MS);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, []);
  useEffect(() => speaker.current?.play({ ring, lost, help, closing }), [ring, lost, help, closing]);
  const tryOut = () =>
    void speaker.current?.tryOut().then(() => setBlocked(speaker.current?.isBlocked() ?? true));
  return { isBlocked, tryOut };
}
