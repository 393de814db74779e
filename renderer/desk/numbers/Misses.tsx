// Everybody who got no conversation on the day, each with the reason.
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { shortDay } from '../roster/dates.ts';
import { useWords } from '../words.ts';
import { Table } from './Table.tsx';

export function Misses({ of: { misses, contacts } }: { of: OfficeNumbers['inside'] }) {
  const words = useWords();
  const { t, time } = words;
  if (contacts === 0) return null;
  return (
    <section>
      <h3>{t('numbers.misses')}</h3>
      {misses.length === 0 ? (
        <p>{t('numbers.noMisses')}</p>
      ) : (
        <Table
          label={t('numbers.misses')}
          heads={[t('numbers.when'), t('numbers.who'), t('numbers.why')]}
          rows={misses.map(({ date, at, ticket, reason, talkedOn }) => ({
            key: `${at} ${ticket}`,
            cells: [
              `${shortDay(date, words)} ${time(at)}`,
              ticket ?? t('numbers.fromBell'),
              [
                t(`miss.${reason}`),
                ...(talkedOn ? [t('numbers.talkedOn', { day: shortDay(talkedOn, words) })] : []),
              ].join(', '),
            ],
          }))}
        />
      )}
    </section>
  );
}
