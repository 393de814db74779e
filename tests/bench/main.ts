// `npm run bench`: every figure against its bare baseline, in alternating pairs of runs.
//   --quick        at most a minute, one pair each, no verdict
//   --only=<name>  one group: start, tap_to_ticket, wire_to_alarm, register_rate, memory, sync_rate
//   --json         the last line is one JSON object: {"figures": {...}, "violations": [...]}
import { parseArgs } from 'node:util';
import { type Depth, FIGURES, type FigureName, type Group, type Measured } from './figures.ts';
import { memory } from './memory.ts';
import { alternate, figureOf } from './paired.ts';
import { registerRate } from './register-rate.ts';
import { type Figures, tableOf, violationsIn } from './report.ts';
import { start } from './start.ts';
import { syncRate } from './sync-rate.ts';
import { tapToTicketGroup } from './tap-to-ticket.ts';
import { wireToAlarm } from './wire-to-alarm.ts';

const GROUPS = [start, tapToTicketGroup, wireToAlarm, registerRate, memory, syncRate];

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
});
const depth: Depth = values.quick ? 'quick' : 'full';
const groups = GROUPS.filter(({ name }) => !values.only || name === values.only);
if (groups.length === 0) throw new Error(`no such figure group: ${values.only}`);

async function measure(group: Group): Promise<Figures> {
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

const startedMs = performance.now();
const figures: Figures = {};
for (const group of groups) {
  console.log(`measuring ${group.name} …`);
  Object.assign(figures, await measure(group));
}
// A quick run is far too short to judge by.
const violations = depth === 'quick' ? [] : violationsIn(figures);
console.log(`\n${tableOf(figures, depth === 'quick' ? null : violations)}\n`);
console.log(`${depth} run, ${Math.round((performance.now() - startedMs) / 1000)} s`);
if (values.json) console.log(JSON.stringify({ figures, violations }));
