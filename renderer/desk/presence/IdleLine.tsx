// Half a minute before an untouched desk locks, it says so: one quiet line that takes no focus and covers nothing.
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';

export function IdleLine({ view }: { view: DeskView }) {
  const { t } = useWords();
  const isSoon = view.access.state === 'signed-in' && view.staffing.locksAt !== null;
  return (
    <p className="idle-line" role="status">
      {isSoon && t('idle.soon')}
    </p>
  );
}
