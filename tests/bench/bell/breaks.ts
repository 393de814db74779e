// Every break that can be caused for real, several times: from its cause to the moment a desk (or, when none is open, the
// screen at the door) tells it.
import { setTimeout as pause } from 'node:timers/promises';
import { breakFigure, type CausedBreak, type Depth, type MeasuredGroup } from '../figures.ts';
import { inFreshFolder } from '../folder.ts';
import { absolute } from './absolute.ts';
import { type OpenStage, once } from './stage.ts';
import { loopStage } from './stages/loop.ts';
import { officeStage } from './stages/office.ts';
import { ownDeviceStage } from './stages/own-device.ts';
import { restartsStage } from './stages/restarts.ts';
import { twoBoardsStage } from './stages/two-boards.ts';

const TIMES: Record<Depth, number> = { quick: 1, full: 5 };
/** A station has told everything about its own start by then. */
const SETTLED_MS = 5_000;

/** Side by side: most of it is waiting. */
const WAITING: OpenStage[] = [ownDeviceStage, officeStage, loopStage, twoBoardsStage];
/** Starts of whole stations would slow down everything beside them. */
const WORKING: OpenStage[] = [restartsStage];

type Told = Map<CausedBreak, number[]>;

const measureStage = (open: OpenStage, times: number): Promise<Told> =>
  inFreshFolder('breaks', async (folder) => {
    const told: Told = new Map();
    const stage = await open(folder);
    if (!stage) return told;
    try {
      await pause(SETTLED_MS);
      for (const [name, cause] of Object.entries(stage.causes)) {
        const kind = name as CausedBreak;
        for (let time = 0; time < times; time++)
          told.set(kind, [...(told.get(kind) ?? []), await once(stage, kind, cause)]);
      }
      return told;
    } finally {
      await stage.stop();
    }
  });

export const breaks: MeasuredGroup = {
  name: 'breaks',
  async measure(depth) {
    const times = TIMES[depth];
    const waited = await Promise.allSettled(WAITING.map((open) => measureStage(open, times)));
    const told = waited.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    for (const open of WORKING) told.push(await measureStage(open, times));
    const figures = told
      .flatMap((stage) => [...stage])
      .map(([kind, ms]) => [breakFigure(kind), absolute(Math.max(...ms), 'ms', ms.length)]);
    return Object.fromEntries(figures);
  },
};
