// Every break that can be caused for real, several times: from its cause to the moment a desk (or, when none is open, the
// screen at the door) tells it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type NutServer, startNutServer } from '#tests/support/nut-server.ts';
import { openPtyPair, type PtyPair } from '#tests/support/pty.ts';
import { breakFigure, CAUSED_BREAKS, type CausedBreak, type Depth, type MeasuredGroup } from '../figures.ts';
import { inFreshFolder } from '../folder.ts';
import { nowAt } from '../launch.ts';
import { benchProfile } from '../our-app.ts';
import { absolute } from './absolute.ts';
import { type Rig, startRig } from './rig.ts';

const TIMES: Record<Depth, number> = { quick: 1, full: 5 };
/** Told or never: twice the promise. */
const LIMIT_MS = 20_000;
/** Whatever was told of the time before is gone from every look by then. */
const CALM_MS = 1_500;
const HOUR_MS = 3_600_000;
/** Room for the store and its reserve, and soon filled. */
const DISK_SIZE = '64m';

type Stage = { rig: Rig; cable: PtyPair; ups: NutServer; folder: string };
/** mend: null where only time mends it; told: false where there is nothing to be mended. */
type Cause = { cause(stage: Stage): unknown; mend: ((stage: Stage) => unknown) | null };

const ask = (stage: Stage, asked: 'close-desk' | 'open-desk' | 'sign-out' | 'sign-in') =>
  stage.rig.station().ask({ ask: asked });

const CAUSES: Record<CausedBreak, Cause> = {
  'bell-lost': { cause: ({ cable }) => cable.unplug(), mend: ({ cable }) => cable.replug() },
  'bell-silent': { cause: ({ cable }) => cable.freeze(), mend: ({ cable }) => cable.thaw() },
  'bell-stuck': { cause: ({ rig }) => rig.device.hold(), mend: ({ rig }) => rig.device.release() },
  'no-desk-open': { cause: (stage) => ask(stage, 'close-desk'), mend: (stage) => ask(stage, 'open-desk') },
  'nobody-signed-in': { cause: (stage) => ask(stage, 'sign-out'), mend: (stage) => ask(stage, 'sign-in') },
  'no-sound': {
    cause: ({ rig }) => rig.station().ask({ ask: 'sound', sound: 'no-device' }),
    mend: ({ rig }) => rig.station().ask({ ask: 'sound', sound: 'plays' }),
  },
  'clock-jumped': { cause: ({ rig }) => rig.station().ask({ ask: 'jump', ms: 3 * HOUR_MS }), mend: null },
  'ups-on-battery': { cause: ({ ups }) => ups.say('OB DISCHRG', '80'), mend: ({ ups }) => ups.say('OL') },
  'ups-low': { cause: ({ ups }) => ups.say('OB LB', '9'), mend: ({ ups }) => ups.say('OL') },
  'ups-silent': { cause: ({ ups }) => ups.refuse('ERR DATA-STALE'), mend: ({ ups }) => ups.refuse(null) },
  'disk-full': { cause: ({ folder }) => fillUp(folder), mend: ({ folder }) => makeRoom(folder) },
  // Its telling stands for ten minutes, so it is the last.
  'host-restarted': { cause: ({ rig }) => rig.killAndRestart(), mend: null },
};

const junkIn = (folder: string): string => path.join(folder, 'station/junk');

function fillUp(folder: string): void {
  fs.mkdirSync(junkIn(folder), { recursive: true });
  for (let bytes = 4_000_000, count = 0; bytes >= 4_096; bytes = Math.floor(bytes / 2)) {
    try {
      for (;;) fs.writeFileSync(path.join(junkIn(folder), String(count++)), Buffer.alloc(bytes, 1));
    } catch {
      // Full for this size; a smaller piece may still fit.
    }
  }
}

const makeRoom = (folder: string): void => fs.rmSync(junkIn(folder), { recursive: true, force: true });

/** A small disk of its own for the station; null where nobody may mount one. */
function mountDisk(folder: string): (() => void) | null {
  const at = path.join(folder, 'station');
  fs.mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_SIZE}`, 'tmpfs', at], { stdio: 'ignore' });
    return () => execFileSync('umount', ['-l', at]);
  } catch {
    return null;
  }
}

async function once(stage: Stage, kind: CausedBreak): Promise<number> {
  const { cause, mend } = CAUSES[kind];
  const { rig } = stage;
  const causedAt = nowAt();
  await cause(stage);
  const toldAt = await rig.station().ask<number>({ ask: 'broken', kind, within: LIMIT_MS });
  if (mend) {
    await mend(stage);
    await rig.station().ask({ ask: 'mended', kind, within: 3 * LIMIT_MS });
  }
  await pause(CALM_MS);
  return toldAt - causedAt;
}

async function measureAll(folder: string, times: number): Promise<Map<CausedBreak, number[]>> {
  const unmount = mountDisk(folder);
  const [cable, ups] = await Promise.all([openPtyPair(), startNutServer()]);
  const at = { host: '127.0.0.1', port: ups.port };
  const rig = await startRig({ folder, cable, profileFile: benchProfile(folder, 'appointments'), ups: at });
  const measured = new Map<CausedBreak, number[]>();
  try {
    await pause(5_000);
    for (const kind of CAUSED_BREAKS) {
      if (kind === 'disk-full' && !unmount) continue;
      const isOnce = CAUSES[kind].mend === null;
      for (let time = 0; time < (isOnce ? 1 : times); time++)
        measured.set(kind, [...(measured.get(kind) ?? []), await once({ rig, cable, ups, folder }, kind)]);
    }
    return measured;
  } finally {
    await rig.stop();
    await ups.stop();
    unmount?.();
  }
}

export const breaks: MeasuredGroup = {
  name: 'breaks',
  async measure(depth) {
    const measured = await inFreshFolder('breaks', (folder) => measureAll(folder, TIMES[depth]));
    const figures = [...measured].map(([kind, ms]) => [
      breakFigure(kind),
      absolute(Math.max(...ms), 'ms', ms.length),
    ]);
    return Object.fromEntries(figures);
  },
};
