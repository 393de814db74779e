// A screen that changed by itself takes no touch for a moment: the finger was on its way to what stood there before.
import { useEffect, useState } from 'react';

/** From seeing that the screen changed to stopping a hand that is already moving. */
const SETTLE_MS = 400;

/** True from the picture in which what somebody stands before has changed, until a hand can have noticed. */
export function useSettling(before: string): boolean {
  const [settled, setSettled] = useState(before);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(before), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [before]);
  return settled !== before;
}
