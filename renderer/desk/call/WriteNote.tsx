// What became of a write, in one calm sentence. Nothing while all is well.
import { useWords } from '../words.ts';
import type { WriteState } from './use-write.ts';

export function WriteNote({ of }: { of: WriteState }) {
  const { t, refusal } = useWords();
  return (
    <p className="write-note" role="status">
      {of.is === 'retrying' && t('write.retrying')}
      {of.is === 'refused' && refusal(of.refusal)}
    </p>
  );
}
