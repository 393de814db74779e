// A line in small words under a heading or a field: how to write it, and what it leads to.
import type { ReactNode } from 'react';

export const Tip = ({ children }: { children: ReactNode }) => <p className="tip">{children}</p>;
