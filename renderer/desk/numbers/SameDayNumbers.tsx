// How many who needed help today got a conversation the same day, day by day, and what the conversations led to.
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { shortDay } from '../roster/dates.ts';
import { useWords } from '../words.ts';
import { Table } from './Table.tsx';

export function SameDayNumbers({ of }: { of: OfficeNumbers['inside'] }) {
  const words = useWords();
  const { t } = words;
  const { contacts, sameDay, waiting, days, help, talks, talksWithoutHelp } = of;
  if (contacts === 0) return <p className="numbers__first">{t('numbers.none')}</p>;
  return (
    <>
      <p className="numbers__first">
        {t('numbers.sameDay', { sameDay, contacts })}{' '}
        {waiting > 0 && t('numbers.waiting', { count: waiting })}
      </p>
      <div className="numbers__pair">
        <section>
          <h3>{t('numbers.perDay')}</h3>
          <Table
            label={t('numbers.perDay')}
            heads={[t('numbers.day'), t('numbers.needed'), t('numbers.sameDayShort')]}
            rows={days
              .filter((day) => day.contacts > 0)
              .map((day) => ({
                key: day.date,
                cells: [shortDay(day.date, words), day.contacts, day.sameDay],
              }))}
          />
        </section>
        <section>
          <h3>{t('numbers.after')}</h3>
          <Table
            label={t('numbers.after')}
            heads={[t('numbers.after'), t('numbers.yes'), t('numbers.no'), t('numbers.unanswered')]}
            rows={help.map(({ code, yes, no, unanswered }) => ({
              key: code,
              cells: [t(`help.${code}`), yes, no, unanswered],
            }))}
          />
          {talks > 0 && <p>{t('numbers.withoutHelp', { count: talksWithoutHelp })}</p>}
        </section>
      </div>
    </>
  );
}
