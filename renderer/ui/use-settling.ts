// A screen that changed by itself takes no touch for a moment: the hand was on its way to what stood there before.
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** From seeing that the screen changed to stopping a hand that is already moving. */
const SETTLE_MS = 400;

/**
 * For the element that is covered (see theme.css) from the picture in which `standing` is another, until a hand can have
 * noticed. Past React: nothing is drawn anew for it while an alarm comes up.
 */
export function useSettling(standing: string): RefObject<HTMLDivElement | null> {
  const covered = useRef<HTMLDivElement>(null);
  const before = useRef(standing);
  useLayoutEffect(() => {
    const screen = covered.current;
    if (before.current === standing || !screen) return;
    before.current = standing;
    screen.dataset.settling = 'true';
    const timer = setTimeout(() => delete screen.dataset.settling, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [standing]);
  return covered;
}
