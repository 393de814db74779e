// The command line of the simulation. One process runs its seeds one after the other; several share them out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { HOUR, makePlan, type Plan } from './plan.ts';
import { plantedDay } from './planted-day.ts';
import { plants } from './plants.ts';
import { type Outcome, type RunOptions, run } from './run.ts';
import { shrink } from './shrink.ts';
import { addUp, type Told, tellDay, tellFailure, tellSum } from './told.ts';
import { type Asked, readWords } from './words.ts';

const PROFILE = new URL('../../resources/profiles/example.json', import.meta.url).pathname;
const MAIN = new URL('./main.ts', import.meta.url).pathname;

export async function simulate(words: string[]): Promise<number> {
  const asked = readWords(words);
  if (asked.provesChecker) return proveChecker(asked);
  const startedAt = performance.now();
  const all: Told[] = [];
  const heard = (told: Told): void => {
    all.push(told);
    if (asked.isPart) fs.writeSync(1, `${JSON.stringify(told)}\n`);
    else if (told.outcome.violations.length > 0) console.error(tellFailure(told));
  };
  if (asked.processes > 1) await shareOut(asked, words, heard);
  else await runSeeds(asked, heard);
  if (!asked.isPart) tellSum(addUp(all, performance.now() - startedAt), asked.isJson);
  return all.length === asked.seeds && all.every(({ outcome }) => outcome.violations.length === 0) ? 0 : 1;
}

async function runSeeds(asked: Asked, heard: (told: Told) => void): Promise<void> {
  const last = asked.seed + (asked.seeds - 1) * asked.stride;
  for (let seed = asked.seed; seed <= last; seed += asked.stride) heard(await runSeed(seed, asked));
}

/** One line of JSON: what was found first of each planted fault; null would be a checker that sees nothing. */
async function proveChecker(asked: Asked): Promise<number> {
  const found: Record<string, string | null> = {};
  for (const plant of Object.keys(plants)) {
    const wanted = { ...asked, plant, shrinks: false };
    const { outcome } = await runSeed(asked.seed, wanted, plantedDay(asked.seed));
    found[plant] = outcome.violations[0]?.what ?? null;
  }
  console.log(JSON.stringify(found));
  return Object.values(found).includes(null) ? 1 : 0;
}

async function runSeed(seed: number, asked: Asked, whole = makePlan(seed, asked.days)): Promise<Told> {
  const { only } = asked;
  const plan = only ? { ...whole, events: whole.events.filter(({ id }) => only.includes(id)) } : whole;
  const options: RunOptions = {
    profileFile: PROFILE,
    everySecond: asked.everySecond,
    tell: asked.tells ? (line) => void fs.writeSync(1, `${line}\n`) : null,
    stopAt: Number.POSITIVE_INFINITY,
    onDay: (lived) => tellDay(seed, lived, asked.days),
    plant: asked.plant ? (plants[asked.plant] ?? null) : null,
  };
  const began = process.cpuUsage();
  const outcome = await run(plan, options);
  const { user, system } = process.cpuUsage(began);
  const shortest =
    outcome.violations.length > 0 && asked.shrinks ? await shortestOf(plan, outcome, options) : null;
  return { outcome, cpuMs: (user + system) / 1_000, shortest };
}

function shortestOf(plan: Plan, { violations }: Outcome, options: RunOptions): Promise<Plan> {
  const failedAt = violations[0]?.at ?? 0;
  const failedOn = Math.floor(failedAt / (24 * HOUR));
  // With less going on it comes as soon, give or take what somebody did about it.
  const quiet = { ...options, tell: null, onDay: () => undefined, stopAt: failedAt + HOUR };
  return shrink(plan, failedOn, async (one) => {
    const again = await run(one, quiet);
    return again.violations[0]?.what === violations[0]?.what;
  });
}

/** Every process takes each so-many-eth seed, so that a slow one keeps nobody waiting long. */
async function shareOut(asked: Asked, words: string[], heard: (told: Told) => void): Promise<void> {
  const ends = Array.from({ length: asked.processes }, async (_, place) => {
    const seeds = Math.ceil((asked.seeds - place) / asked.processes);
    if (seeds < 1) return;
    const mine = [
      '--part',
      '--seed',
      asked.seed + place,
      '--seeds',
      seeds,
      '--stride',
      asked.processes,
      '--processes',
      1,
    ];
    const child = spawn(process.execPath, [MAIN, ...words, ...mine.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) heard(JSON.parse(line) as Told);
    });
    await once(child, 'close');
  });
  await Promise.all(ends);
}
