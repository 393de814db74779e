// A setting of this desk alone, kept where the window keeps its own things. It never holds anything about people.
import { useState } from 'react';

/** A browser may forbid storage; then the setting lasts as long as the window. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Told nobody: the setting works until the window closes.
  }
}

export function useStored<T>(name: string, parse: (stored: string | null) => T, print: (value: T) => string) {
  const [value, setValue] = useState(() => parse(read(name)));
  const change = (next: T) => {
    write(name, print(next));
    setValue(next);
  };
  return [value, change] as const;
}
