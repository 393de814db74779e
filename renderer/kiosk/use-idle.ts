// Gives the screen back when a visitor has walked away: 90 s of silence, then 30 s of warning (R38). Any touch extends.
import { useEffect, useState } from 'react';

export const IDLE_MS = 90_000;
export const WARNING_MS = 30_000;

/** A click alone comes from a switch or a screen reader. */
const ACTIVITY = ['pointerdown', 'keydown', 'click'] as const;

/** Whole seconds left while the warning shows, else null. `place` changes whenever the screen does. */
export function useIdle(isActive: boolean, place: string, reset: () => void): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen is a new start, also when no hand made it
  useEffect(() => {
    setSecondsLeft(null);
    if (!isActive) return;
    let lastTouch = performance.now();
    const touched = () => {
      lastTouch = performance.now();
      setSecondsLeft(null);
    };
    const timer = setInterval(() => {
      const leftMs = IDLE_MS + WARNING_MS - (performance.now() - lastTouch);
      if (leftMs <= 0) reset();
      else if (leftMs <= WARNING_MS) setSecondsLeft(Math.ceil(leftMs / 1000));
    }, 1000);
    for (const kind of ACTIVITY) window.addEventListener(kind, touched, true);
    return () => {
      clearInterval(timer);
      for (const kind of ACTIVITY) window.removeEventListener(kind, touched, true);
    };
  }, [isActive, place, reset]);
  return secondsLeft;
}

/** A question left open over the ring's own screen gives way to it; nothing is lost, each answer is sent as it is given. */
export function useReturn(isActive: boolean, place: string, back: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, another screen begins anew
  useEffect(() => {
    if (!isActive) return;
    let timer = setTimeout(back, IDLE_MS);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(back, IDLE_MS);
    };
    for (const kind of ACTIVITY) window.addEventListener(kind, touched, true);
    return () => {
      clearTimeout(timer);
      for (const kind of ACTIVITY) window.removeEventListener(kind, touched, true);
    };
  }, [isActive, place, back]);
}
