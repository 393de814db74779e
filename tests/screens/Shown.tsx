// Tells the test that a gallery page listens: the effects of a page run after the first paint, and a key before is lost.
import { type ReactNode, useEffect } from 'react';

export function Shown({ children }: { children: ReactNode }) {
  // A parent's effects run after those of all its children.
  useEffect(() => {
    document.documentElement.dataset.listens = 'yes';
  }, []);
  return children;
}
