// A week of hours in few words: "mandag–fredag kl. 09–15", days with the same hours together. Null when it is never open.
import type { Language } from '#contract/office-profile.ts';
import { WEEKDAYS, type Weekday } from '#core/hours/opening.ts';
import { plateText } from './plate.ts';
import { makeText } from './text.ts';
import { weekdayName } from './time.ts';

type Span = { from: string; to: string };
type Week = Record<Weekday, readonly Span[]>;
type Run = { first: Weekday; last: Weekday; spans: readonly Span[] };

const isSame = (a: readonly Span[], b: readonly Span[]): boolean => JSON.stringify(a) === JSON.stringify(b);

function runsOf(week: Week): Run[] {
  const runs: Run[] = [];
  for (const day of WEEKDAYS) {
    const spans = week[day];
    const open = runs.at(-1);
    if (open && isSame(open.spans, spans)) open.last = day;
    else runs.push({ first: day, last: day, spans });
  }
  return runs.filter(({ spans }) => spans.length > 0);
}

const ALL_DAY: readonly Span[] = [{ from: '00:00', to: '24:00' }];

/** "9.30" is read as a time in Norwegian, and a whole hour is just "09". */
const written = (time: string, language: Language): string =>
  language === 'en' ? time : time.replace(':00', '').replace(':', '.');

export function weekText(week: Week, language: Language): string | null {
  const t = makeText(language, plateText);
  const runs = runsOf(week);
  const [only] = runs;
  if (!only) return null;
  const isWhole = only.first === WEEKDAYS[0] && only.last === WEEKDAYS.at(-1);
  if (isWhole && isSame(only.spans, ALL_DAY)) return t('always');
  return runs
    .flatMap(({ first, last, spans }) => {
      const days =
        first === last
          ? weekdayName(first, language)
          : `${weekdayName(first, language)}–${weekdayName(last, language)}`;
      return spans.map(({ from, to }) =>
        t('hours', { days, from: written(from, language), to: written(to, language) }),
      );
    })
    .join(', ');
}
