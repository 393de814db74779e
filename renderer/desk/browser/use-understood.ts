// Understood for this session of the tab: whoever sits down here tomorrow is told again.
import { useState } from 'react';

const MARK = 'browser-limits-understood';

function read(): boolean {
  try {
    return sessionStorage.getItem(MARK) === 'yes';
  } catch {
    return false;
  }
}

export function useUnderstood(): readonly [boolean, () => void] {
  const [isUnderstood, setUnderstood] = useState(read);
  const understand = () => {
    setUnderstood(true);
    try {
      sessionStorage.setItem(MARK, 'yes');
    } catch {
      // Told again when the page is loaded again.
    }
  };
  return [isUnderstood, understand];
}
