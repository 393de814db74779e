// The window is open, and the station has not answered yet.

import { useWords } from '../words.ts';
import { Lost } from './Lost.tsx';

export function Connecting({ isLost }: { isLost: boolean }) {
  const { t } = useWords();
  return (
    <main className="connecting">
      {isLost && <Lost />}
      <h1>{t('desk.connecting')}</h1>
    </main>
  );
}
