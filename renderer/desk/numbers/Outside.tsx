// What may be shown outside the office: sums, with every small count hidden.
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { useWords } from '../words.ts';
import { hourText } from './hour-text.ts';
import { Table } from './Table.tsx';

export function Outside({ of }: { of: OfficeNumbers['outside'] }) {
  const words = useWords();
  const { t } = words;
  const shown = (count: number | null) => count ?? t('numbers.hidden');
  const row = (key: string, what: string, count: number | null) => ({ key, cells: [what, shown(count)] });
  const sums = [
    row('contacts', t('numbers.needed'), of.contacts),
    row('sameDay', t('numbers.sameDayShort'), of.sameDay),
    ...of.reasons.map(({ reason, count }) => row(`miss ${reason}`, t(`miss.${reason}`), count)),
    row('rings', t('numbers.bell'), of.rings),
    ...of.outcomes.map(({ outcome, count }) => row(outcome, t(`ringOutcome.${outcome}`), count)),
  ];
  return (
    <>
      <p>{t('numbers.outsideLead')}</p>
      <div className="numbers__pair">
        <Table label={t('numbers.title')} heads={[t('numbers.title'), t('numbers.count')]} rows={sums} />
        {of.outside.length > 0 && (
          <Table
            label={t('numbers.byHour')}
            heads={[t('numbers.byHour'), t('numbers.count')]}
            rows={of.outside.map(({ hour, count }) => row(`${hour}`, hourText(hour, words), count))}
          />
        )}
      </div>
    </>
  );
}
