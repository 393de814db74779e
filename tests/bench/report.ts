// What a person reads at the end, and what a script reads: the same figures as a table and as one JSON object.
import { FIGURES, type FigureName, isMet, type Target } from './figures.ts';
import type { Figure } from './paired.ts';

export type Figures = Partial<Record<FigureName, Figure>>;

const namesOf = (figures: Figures): FigureName[] => Object.keys(figures) as FigureName[];

/** The figures whose target is missed. */
export function violationsIn(figures: Figures): FigureName[] {
  return namesOf(figures).filter((name) => {
    const figure = figures[name];
    return figure !== undefined && !isMet(FIGURES[name].target, figure);
  });
}

function wordsOf(target: Target): string {
  if ('valueAtMost' in target) return `value at most ${target.valueAtMost}`;
  return 'atMost' in target ? `at most ${target.atMost}` : `at least ${target.atLeast}`;
}

const shown = (value: number | null): string => (value === null ? '-' : String(value));

function rowOf(name: FigureName, figure: Figure, violations: readonly FigureName[] | null): string[] {
  const { value, unit, baseline, ratio, low, high, n } = figure;
  const verdict = violations === null ? 'no verdict' : violations.includes(name) ? 'MISSED' : 'met';
  const between = low === null ? '-' : `${shown(low)} to ${shown(high)}`;
  const measured = [`${value} ${unit}`, `${shown(baseline)} ${unit}`, shown(ratio), between, String(n)];
  return [name, ...measured, wordsOf(FIGURES[name].target), verdict];
}

const HEAD = ['figure', 'ours', 'baseline', 'ratio', '95 % interval', 'pairs', 'target', 'verdict'];

/** Violations null: a quick run, which judges nothing. */
export function tableOf(figures: Figures, violations: readonly FigureName[] | null): string {
  const rows = [HEAD];
  for (const name of namesOf(figures)) {
    const figure = figures[name];
    if (figure) rows.push(rowOf(name, figure, violations));
  }
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
