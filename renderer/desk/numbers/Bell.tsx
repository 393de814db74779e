// What the bell asked of the office: how often, when, how far the alert came, and what it turned out to be.
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { useWords } from '../words.ts';
import { hourText } from './hour-text.ts';
import { Table } from './Table.tsx';

const HOUR_MS = 3_600_000;

/** Somebody met them, and it was no acute errand. */
const NOT_ACUTE: readonly string[] = ['had-appointment', 'delivery', 'general-question'];

export function Bell({ of }: { of: OfficeNumbers['inside'] }) {
  const words = useWords();
  const { t, language } = words;
  const { rings, unanswered, levels, openAtClosing, left, notMet, presses, staffedMs, outcomes, outside } =
    of;
  const hours = staffedMs / HOUR_MS;
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const perHour = [
    t('numbers.presses', { presses, hours: written.format(hours) }),
    t('numbers.perHour', { rate: written.format(presses / hours) }),
  ].join(' ');
  const sum = (some: typeof outcomes) => some.reduce((total, { count }) => total + count, 0);
  const all = sum(outcomes);
  const notAcute = sum(outcomes.filter(({ outcome }) => NOT_ACUTE.includes(outcome)));
  const said = [
    t('numbers.rings', { rings, unanswered }),
    ...(hours >= 1 ? [perHour] : []),
    ...(all > 0 ? [t('numbers.notAcute', { count: notAcute, all })] : []),
    t('numbers.openAtClosing', { count: openAtClosing }),
    t('numbers.left', { count: left }),
    t('numbers.notMet', { count: notMet }),
    t('numbers.callbacks'),
  ];
  const tables = [
    {
      label: t('numbers.outcomes'),
      rows: outcomes.map(({ outcome, count }) => ({
        key: outcome,
        cells: [t(`ringOutcome.${outcome}`), count],
      })),
    },
    {
      label: t('numbers.levels'),
      rows: levels.map(({ level, count }) => ({
        key: `${level}`,
        cells: [t('numbers.level', { level }), count],
      })),
    },
    {
      label: t('numbers.byHour'),
      rows: outside.map(({ hour, count }) => ({ key: `${hour}`, cells: [hourText(hour, words), count] })),
    },
  ];
  return (
    <section>
      <h3>{t('numbers.bell')}</h3>
      <ul className="numbers__said">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="numbers__pair">
        {tables.map(
          ({ label, rows }) =>
            rows.length > 0 && (
              <Table key={label} label={label} heads={[label, t('numbers.count')]} rows={rows} />
            ),
        )}
      </div>
    </section>
  );
}
