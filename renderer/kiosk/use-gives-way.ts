// A part of the screen that gives way when everything else fills it: hidden before anybody sees that it finds no place.
import { type RefObject, useLayoutEffect } from 'react';

export function useGivesWay(part: RefObject<HTMLElement | null>): void {
  // After every picture: whatever stands beside it may have grown, or gone.
  useLayoutEffect(() => {
    const here = part.current;
    const screen = here?.closest<HTMLElement>('.kiosk-main');
    if (!here || !screen) return;
    const look = () => {
      here.hidden = false;
      here.hidden = screen.scrollHeight > screen.clientHeight;
    };
    look();
    // The size of the glass and the letters are known only after the first picture.
    const watch = new ResizeObserver(look);
    for (const one of [screen, ...screen.children]) watch.observe(one);
    return () => watch.disconnect();
  });
}
