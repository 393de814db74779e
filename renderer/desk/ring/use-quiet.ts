// Rings that this desk is quiet about for a minute, because an answer given here could not be stored.
import { useCallback, useEffect, useState } from 'react';
import { msUntilLoud, type Quiet, quieted } from './answering.ts';

export function useQuiet(): { quiet: Quiet; beQuiet: (ring: string) => void } {
  const [quiet, setQuiet] = useState<Quiet>(new Map());
  useEffect(() => {
    const wait = msUntilLoud(quiet, performance.now());
    if (wait === null) return;
    // A new map, so that everything that asks "is it quiet?" asks again.
    const timer = setTimeout(() => setQuiet((was) => new Map(was)), wait + 1);
    return () => clearTimeout(timer);
  }, [quiet]);
  const beQuiet = useCallback((ring: string) => setQuiet((was) => quieted(was, ring, performance.now())), []);
  return { quiet, beQuiet };
}
