// The one h1 of a screen. It takes the focus when the screen comes, so that a screen reader starts there.
import { type ReactNode, useEffect, useRef } from 'react';

export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
