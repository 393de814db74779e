// Whether the answering keys work yet for a ring in its place on this screen.
import { useEffect, useState } from 'react';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { msUntilArmed } from './answering.ts';

/** A ring in a new place, or ringing again, is a new thing to look at: then the second starts anew. */
export function useArmed(ring: DeskRing, receivedMs: number, place: number): boolean {
  const appearance = `${ring.id} ${ring.rangAgainCount} ${place}`;
  const [shown, setShown] = useState(() => ({ appearance, atMs: performance.now() }));
  if (shown.appearance !== appearance) setShown({ appearance, atMs: performance.now() });
  const [armedFor, setArmedFor] = useState<string | null>(null);
  const isArmed = armedFor === appearance;
  const left = msUntilArmed(ring, receivedMs, shown.atMs, performance.now());
  useEffect(() => {
    if (isArmed) return;
    const timer = setTimeout(() => setArmedFor(appearance), left);
    return () => clearTimeout(timer);
  }, [isArmed, appearance, left]);
  return isArmed;
}
