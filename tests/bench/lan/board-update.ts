// From a registration at the kiosk to the moment a desk has its new view: the last of twenty desks against the first, with
// five displays besides. One program is the station, another is all the machines; a real office's have processors of their own.
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Depth, MeasuredGroup } from '../figures.ts';
import { inFreshFolder } from '../folder.ts';
import { figureOf, type Pair, percentile } from '../paired.ts';
import { type MachinesAsk, type Program, type StationAsks, startProgram } from './board/messages.ts';

const DESKS = 20;
const DISPLAYS = 5;
const RUNS: Record<Depth, number> = { quick: 1, full: 5 };
const CHANGES: Record<Depth, number> = { quick: 30, full: 200 };
const WARM_UP_CHANGES = 20;
/** A paired machine has had two lines: the station takes twenty new ones a second from one address. */
const BETWEEN_MACHINES_MS = 110;
/** The office is idle between two changes, as it is between two people. */
const BETWEEN_MS = 50;
const LOOK_MS = 5;
const SEEN_LIMIT_MS = 5_000;

type Board = { station: Program<StationAsks | { ask: 'begin' }>; machines: Program<MachinesAsk> };

async function seenAt(machines: Board['machines'], ticket: string): Promise<number[]> {
  const endAt = performance.now() + SEEN_LIMIT_MS;
  while (performance.now() < endAt) {
    await pause(LOOK_MS);
    const times = await machines.ask<number[] | null>({ ask: 'seen', ticket });
    if (times) return times;
  }
  throw new Error(`not every desk saw ${ticket} within ${SEEN_LIMIT_MS} ms`);
}

/** How long the first and the last desk waited for one change. */
async function oneChange({ station, machines }: Board): Promise<{ first: number; last: number }> {
  const { atMs, ticket } = await station.ask<{ atMs: number; ticket: string }>({ ask: 'register' });
  const times = await seenAt(machines, ticket);
  await station.ask({ ask: 'leave' });
  await pause(BETWEEN_MS + Math.random() * BETWEEN_MS);
  return { first: Math.min(...times) - atMs, last: Math.max(...times) - atMs };
}

async function openBoard(folder: string): Promise<Board> {
  const program = (name: string) => path.join(import.meta.dirname, `board/${name}.ts`);
  const station = startProgram<StationAsks | { ask: 'begin' }>(program('station'), [folder]);
  const { port, staff } = await station.ask<{ port: number; staff: string }>({ ask: 'begin' });
  const machines = startProgram<MachinesAsk>(program('machines'), [folder, String(port)]);
  for (let index = 0; index < DESKS + DISPLAYS; index++) {
    const role = index < DESKS ? 'desk' : 'display';
    const code = await station.ask<string>({ ask: 'code', role });
    await machines.ask({ ask: 'join', role, code, staff });
    await pause(BETWEEN_MACHINES_MS);
  }
  return { station, machines };
}

async function run(depth: Depth): Promise<Pair> {
  return inFreshFolder('board', async (folder) => {
    const board = await openBoard(folder);
    try {
      for (let index = 0; index < WARM_UP_CHANGES; index++) await oneChange(board);
      const changes: { first: number; last: number }[] = [];
      for (let index = 0; index < CHANGES[depth]; index++) changes.push(await oneChange(board));
      const p99 = (which: 'first' | 'last') =>
        percentile(
          changes.map((change) => change[which]),
          99,
        );
      return { ours: p99('last'), baseline: p99('first') };
    } finally {
      await board.machines.stop();
      await board.station.stop();
    }
  });
}

export const boardUpdate: MeasuredGroup = {
  name: 'board_update',
  async measure(depth) {
    const pairs: Pair[] = [];
    for (let index = 0; index < RUNS[depth]; index++) pairs.push(await run(depth));
    return { board_update_20th_desk_p99: figureOf(pairs, 'ms') };
  },
};
