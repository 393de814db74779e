// This window's own steady clock, again at every step: for what ticks between two views.
import { useEffect, useState } from 'react';

export function useLocalNow(everyMs: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
