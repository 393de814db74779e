// The office has a door opener, and it cannot be reached now: said before somebody counts on it.
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';
import './assist.css';

export function OpenerLost({ view }: { view: DeskView }) {
  const { t } = useWords();
  if (view.safety.opener !== 'lost') return null;
  return (
    <p className="assist-note" role="status">
      {t('door.openerLost')}
    </p>
  );
}
