// Swallows the second tap of a shaky or impatient hand, so that it never answers a question nobody has read (R10).

/** Repeats closer than this are one tap. */
const REPEAT_MS = 500;
/** A repeat lands where the first one did: within 25 mm on a 24-inch screen. */
const SAME_SPOT_PX = 90;

type Tap = { at: number; x: number; y: number; target: EventTarget | null };

export function isRepeat(last: Tap | null, tap: Tap): boolean {
  if (!last || tap.at - last.at >= REPEAT_MS) return false;
  const isKeyboard = tap.x === 0 && tap.y === 0;
  if (isKeyboard) return last.target === tap.target;
  return Math.hypot(tap.x - last.x, tap.y - last.y) < SAME_SPOT_PX;
}

export function guardRepeats(page: Document): () => void {
  let last: Tap | null = null;
  const onClick = (event: MouseEvent) => {
    const tap = { at: event.timeStamp, x: event.clientX, y: event.clientY, target: event.target };
    if (isRepeat(last, tap)) {
      event.preventDefault();
      event.stopPropagation();
    }
    // Each repeat starts the wait anew: five taps in a second are one.
    last = tap;
  };
  page.addEventListener('click', onClick, true);
  return () => page.removeEventListener('click', onClick, true);
}
