// What a desk that is never closed comes to hold: its heap after a collection of garbage, over a thousand hours of an
// office's days, as a slope. The page is the desk's own, in a window like the desk's own; only its time is simulated.
import path from 'node:path';
import { build } from 'vite';
import { type Depth, FIGURES, type MeasuredGroup } from '../figures.ts';
import { inFreshFolder } from '../folder.ts';
import { launch, PROJECT } from '../launch.ts';
import type { BenchPage } from '../page.ts';
import { type Figure, rounded } from '../paired.ts';
import { recordOfficeHours } from './office-hours.ts';
import { slopeOf } from './slope.ts';

const HOURS_OF_A_ROUND = 2;
const ROUNDS: Record<Depth, number> = { quick: 2, full: 500 };
const SAMPLE_EVERY_ROUNDS: Record<Depth, number> = { quick: 1, full: 10 };
/** What is compiled, cached and filled once is no slope; the browser is done with that after about ninety hours. */
const WARM_UP_ROUNDS: Record<Depth, number> = { quick: 1, full: 50 };
const PER_HOURS = 1_000;
const MS_PER_HOUR = 3_600_000;
const BYTES_PER_MIB = 1024 * 1024;

const PAGE = path.join(PROJECT, 'out/bench/desk-page');
const MAIN = path.join(import.meta.dirname, 'desk-page/electron-main.mjs');

async function heapMib(page: BenchPage): Promise<number> {
  const { used, embedder, buffers } = await page.heapAfterCollection();
  return (used + embedder + buffers) / BYTES_PER_MIB;
}

async function measureSlope(depth: Depth): Promise<Figure> {
  await build({ configFile: path.join(import.meta.dirname, 'desk-page/vite.config.ts') });
  const recorded = await inFreshFolder('desk-memory-host', (folder) =>
    recordOfficeHours(folder, HOURS_OF_A_ROUND),
  );
  return inFreshFolder('desk-memory', async (data) => {
    const app = await launch([MAIN], { BENCH_DATA: data, BENCH_PAGE: PAGE });
    try {
      const page = await app.page('index.html');
      await page.evaluate((given) => window.takeRecording(given), recorded);
      const samples: { hours: number; mib: number }[] = [];
      let hours = 0;
      for (let round = 0; round < WARM_UP_ROUNDS[depth] + ROUNDS[depth]; round++) {
        const ms = await page.evaluate((number) => window.playRound(number), round);
        hours += ms / MS_PER_HOUR;
        const isSample = round >= WARM_UP_ROUNDS[depth] && round % SAMPLE_EVERY_ROUNDS[depth] === 0;
        if (isSample) samples.push({ hours, mib: await heapMib(page) });
      }
      return figureOfSlope(samples);
    } finally {
      await app.stop();
    }
  });
}

function figureOfSlope(samples: { hours: number; mib: number }[]): Figure {
  const { slope, low, high } = slopeOf(samples.map(({ hours, mib }) => ({ x: hours / PER_HOURS, y: mib })));
  const bound = (value: number | null) => value && rounded(value);
  const bounds = { low: bound(low), high: bound(high) };
  return {
    value: rounded(slope),
    unit: FIGURES.desk_memory_slope.unit,
    baseline: null,
    ratio: null,
    ...bounds,
    n: samples.length,
  };
}

export const deskMemory: MeasuredGroup = {
  name: 'desk_memory',
  measure: async (depth) => ({ desk_memory_slope: await measureSlope(depth) }),
};
