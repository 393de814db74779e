// Whether the bell was there when somebody could have rung it, and for how long the office system was out of reach (M9).
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { lengthText } from '../time/length-text.ts';
import { useWords } from '../words.ts';
import { shareText } from './share-text.ts';
import { Table } from './Table.tsx';

export function Uptime({ of: { bell, hasOffice } }: { of: OfficeNumbers }) {
  const words = useWords();
  const { t } = words;
  const { staffedMs, worksMs, unknownMs, isSupervised, longestUnsyncedMs } = bell;
  const length = (ms: number) => lengthText(ms, words);
  const parts = [
    { key: 'works', ms: worksMs },
    { key: 'broken', ms: bell.brokenMs },
    { key: 'unknown', ms: unknownMs },
  ] as const;
  return (
    <section>
      <h3>{t('numbers.uptime')}</h3>
      <p>
        {staffedMs === 0
          ? t('numbers.uptimeNone')
          : t('numbers.uptimeSaid', {
              share: shareText(worksMs, staffedMs, words),
              works: length(worksMs),
              staffed: length(staffedMs),
            })}
      </p>
      {staffedMs > 0 && (
        <Table
          label={t('numbers.uptime')}
          heads={[t('numbers.uptime'), t('numbers.time')]}
          rows={parts.map(({ key, ms }) => ({ key, cells: [t(`numbers.${key}`), length(ms)] }))}
        />
      )}
      {unknownMs > 0 && <p>{t(isSupervised ? 'numbers.unknownMore' : 'numbers.unsupervised')}</p>}
      <p>
        {longestUnsyncedMs !== null && t('numbers.unsynced', { length: length(longestUnsyncedMs) })}{' '}
        {!hasOffice && t('numbers.noOffice')}
        {hasOffice && longestUnsyncedMs === null && t('numbers.unsyncedNever')}
      </p>
    </section>
  );
}
