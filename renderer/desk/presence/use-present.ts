// Tells the station that somebody moves at this desk, so that it locks only an empty chair.
import { useEffect, useRef } from 'react';
import { useLink } from '../call/use-write.ts';

/** Seldom enough to cost nothing, often enough for the half minute of warning. */
const SAY_EVERY_MS = 20_000;

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

export function usePresent(isSignedIn: boolean): void {
  const link = useLink();
  const newest = useRef(link);
  useEffect(() => {
    newest.current = link;
  }, [link]);

  useEffect(() => {
    if (!isSignedIn) return;
    let hasMoved = false;
    let timer: ReturnType<typeof setTimeout> | null = null;

    const say = () => {
      hasMoved = false;
      // No write: an answer that never comes is asked for anew by the next move.
      if (newest.current.state === 'connected')
        newest.current.station.desk.present({}).catch(() => undefined);
      timer = setTimeout(() => {
        timer = null;
        // Whoever moved meanwhile was here until now, not until twenty seconds ago.
        if (hasMoved) say();
      }, SAY_EVERY_MS);
    };
    const moved = () => {
      hasMoved = true;
      if (!timer) say();
    };

    for (const move of MOVES) window.addEventListener(move, moved, { passive: true, capture: true });
    return () => {
      for (const move of MOVES) window.removeEventListener(move, moved, { capture: true });
      if (timer) clearTimeout(timer);
    };
  }, [isSignedIn]);
}
