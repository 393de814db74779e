// The file that was made: where it lies, its fingerprint in groups that can be read aloud, and what to do with it.
import type { MoveFile } from '#contract/desk/move.ts';
import { useWords } from '../words.ts';

const BYTES_PER_MB = 1_000_000;
const GROUP = /.{8}/g;

export function MadeFile({ file }: { file: Extract<MoveFile, { is: 'made' }> }) {
  const { t } = useWords();
  const isMove = file.kind === 'move';
  const mb = Math.max(1, Math.ceil(file.bytes / BYTES_PER_MB));
  return (
    <div className="stack">
      <p role="status" className="lead">
        {t(isMove ? 'move.madeMove' : 'move.madeCopy')}
      </p>
      <dl className="move__file">
        <dt>{t('move.file')}</dt>
        <dd>{file.name}</dd>
        <dt>{t('move.folder')}</dt>
        <dd>{file.folder}</dd>
        <dt>{t('move.size')}</dt>
        <dd>{t('move.sizeMb', { mb })}</dd>
        <dt>{t('move.sha')}</dt>
        <dd className="move__sha">{(file.sha256.match(GROUP) ?? []).join(' ')}</dd>
      </dl>
      <p>{t(isMove ? 'move.nextMove' : 'move.nextCopy')}</p>
    </div>
  );
}
