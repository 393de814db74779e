// Alerting in the footer: a way that does not work, and what nobody has heard today, each with what to do.
import type { DeskView } from '#contract/desk/view.ts';
import type { HealthLine, Tone } from '../health/health-lines.ts';
import type { Words } from '../words.ts';
import { wayWords } from './alert-words.ts';

type View = Pick<DeskView, 'alerting' | 'regime' | 'rings' | 'setUp'>;

export function alertingLines({ alerting, regime, rings, setUp }: View, words: Words): HealthLine[] {
  const { t } = words;
  const line = (about: HealthLine['about'], tone: Tone, told: string): HealthLine => ({
    about,
    tone,
    words: told,
  });
  const reached = rings.some(({ isNobodyReached }) => isNobodyReached)
    ? [line('nobody-reached', 'trouble', t('health.nobodyReached'))]
    : [];
  const broken = alerting.ways.flatMap(({ way, why }) =>
    // A way that has merely not been used yet is told by what has not been tested today.
    why === null || why === 'not-tried'
      ? []
      : [
          line(
            `way-${way}`,
            'trouble',
            t('health.wayTrouble', { way: wayWords(way, words), why: t(`why.${why}`) }),
          ),
        ],
  );
  const quiet = alerting.isQuiet ? [line('quiet', 'plain', t('health.quiet'))] : [];
  // An office that is being set up has its own list; at night there is nobody to test with.
  if (setUp !== null || regime === 'unstaffed') return [...reached, ...broken, ...quiet];
  return [...reached, ...broken, ...untestedLines(alerting, words, line), ...quiet];
}

type Line = (about: HealthLine['about'], tone: Tone, told: string) => HealthLine;

function untestedLines({ untested }: View['alerting'], words: Words, line: Line): HealthLine[] {
  const { t } = words;
  const { desks, ways } = untested;
  const desksLine = t('health.untestedDesks', { count: desks.length, desks: desks.join(', ') });
  const names = ways.map((way) => wayWords(way, words)).join(', ');
  return [
    ...(desks.length > 0 ? [line('untested-desks', 'trouble', desksLine)] : []),
    ...(ways.length > 0 ? [line('untested-ways', 'trouble', t('health.untestedWays', { ways: names }))] : []),
  ];
}
