// The run of every measuring command: its figure groups one after the other, a table, and verdicts where there may be any.
//   --quick        at most a minute, one pair each, no verdict
//   --only=<name>  one group
//   --json         the last line is one JSON object: {"figures": {...}, "violations": [...]}
import { parseArgs } from 'node:util';
import {
  type Depth,
  FIGURES,
  type FigureName,
  type Group,
  type Measured,
  type PairedGroup,
} from './figures.ts';
import { alternate, figureOf } from './paired.ts';
import { type Figures, tableOf, violationsIn } from './report.ts';

async function measurePairs(group: PairedGroup, depth: Depth): Promise<Figures> {
  const sides = await group.open(depth);
  try {
    if (group.warmsUp && depth === 'full') await alternate(1, sides.ours, sides.baseline);
    const pairCount = depth === 'quick' ? 1 : group.pairCount;
    return figuresOf(await alternate(pairCount, sides.ours, sides.baseline));
  } finally {
    await sides.close();
  }
}

function figuresOf(runs: { ours: Measured; baseline: Measured }[]): Figures {
  const names = Object.keys(runs[0]?.ours ?? {}) as FigureName[];
  const figures: Figures = {};
  for (const name of names) {
    const pairs = runs.map(({ ours, baseline }) => ({
      ours: need(ours, name),
      baseline: need(baseline, name),
    }));
    figures[name] = figureOf(pairs, FIGURES[name].unit);
  }
  return figures;
}

function need(measured: Measured, name: FigureName): number {
  const value = measured[name];
  if (value === undefined) throw new Error(`${name} was not measured on one side`);
  return value;
}

const measure = (group: Group, depth: Depth): Promise<Figures> =>
  'measure' in group ? group.measure(depth) : measurePairs(group, depth);

export async function runGroups(all: readonly Group[]): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
  });
  const depth: Depth = values.quick ? 'quick' : 'full';
  const groups = all.filter(({ name }) => !values.only || name === values.only);
  if (groups.length === 0) throw new Error(`no such figure group: ${values.only}`);

  const startedMs = performance.now();
  const figures: Figures = {};
  for (const group of groups) {
    console.log(`measuring ${group.name} …`);
    Object.assign(figures, await measure(group, depth));
  }
  // A quick run is far too short to judge by.
  const violations = depth === 'quick' ? [] : violationsIn(figures);
  console.log(`\n${tableOf(figures, depth === 'quick' ? null : violations)}\n`);
  console.log(`${depth} run, ${Math.round((performance.now() - startedMs) / 1000)} s`);
  if (values.json) console.log(JSON.stringify({ figures, violations }));
}
