// A held key shows the one card that matters most now, and covers it as soon as it is let go.
import { useEffect, useRef } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { usePrivacy } from './use-privacy.ts';

export function usePeek({ current, queue }: DeskView): void {
  const { isOn, uncover, cover } = usePrivacy();
  const visit = current?.visit ?? queue[0]?.visit;
  const isPeeking = useRef(false);
  const peek = () => {
    if (!visit) return;
    isPeeking.current = true;
    uncover(visit);
  };
  useShortcut('peek', isOn && visit ? peek : null);
  useEffect(() => {
    const letGo = () => {
      if (isPeeking.current) cover();
      isPeeking.current = false;
    };
    window.addEventListener('keyup', letGo);
    // Another window may take the key's release with it.
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keyup', letGo);
      window.removeEventListener('blur', letGo);
    };
  }, [cover]);
}
