// How long people waited: until they were seen, let in and talked with, or until they gave up.
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { lengthText } from '../time/length-text.ts';
import { useWords } from '../words.ts';
import { Table } from './Table.tsx';

export function Waits({ of }: { of: OfficeNumbers['inside'] }) {
  const words = useWords();
  const { t } = words;
  const all = [
    { key: 'seen', wait: of.seen },
    { key: 'door', wait: of.door },
    { key: 'talk', wait: of.talk },
    { key: 'leftWait', wait: of.leftWait },
  ] as const;
  const rows = all.flatMap(({ key, wait }) =>
    wait
      ? [
          {
            key,
            cells: [
              t(`numbers.${key}`),
              wait.count,
              ...[wait.median, wait.p90, wait.max].map((ms) => lengthText(ms, words)),
            ],
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t('numbers.waits')}</h3>
      <Table
        label={t('numbers.waits')}
        heads={[
          t('numbers.until'),
          t('numbers.count'),
          t('numbers.median'),
          t('numbers.p90'),
          t('numbers.max'),
        ]}
        rows={rows}
      />
    </section>
  );
}
