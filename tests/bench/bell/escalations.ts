// Two hundred rings that nobody answers for a while, with kill -9, SIGSTOP and clock jumps mixed in: each level at its time
// or as soon as the host can act, never before.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { FactRecord } from '#core/fact.ts';
import { profileWith } from '#tests/support/profile.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { factsInDatabase } from '#tests/support/station-facts.ts';
import type { Depth, MeasuredGroup } from '../figures.ts';
import { inFreshFolder } from '../folder.ts';
import { absolute } from './absolute.ts';
import type { Ready } from './lives.ts';
import { type Rig, startRig } from './rig.ts';

const RINGS: Record<Depth, number> = { quick: 8, full: 200 };
const STATIONS: Record<Depth, number> = { quick: 2, full: 4 };
/** Levels as an office has them, in seconds instead of minutes; the rules know milliseconds only. */
const LEVEL_SECONDS = [0, 1, 2, 3];
const LISTEN_MS = 3_600;
const FREEZE_MS = 4_000;
/** Two clocks of one machine are read one after the other. */
const SLACK_MS = 50;
const HOUR_MS = 3_600_000;
const TARGETS = ['desks', 'duty-adviser', 'all-staff', 'leader'] as const;

type Trouble = 'none' | 'kill' | 'stop' | 'jump';
const TROUBLES: readonly Trouble[] = ['none', 'kill', 'stop', 'jump', 'kill', 'jump'];
const JUMPS_MS = [-3 * HOUR_MS, 48 * HOUR_MS, -1_000, 3 * HOUR_MS, -48 * HOUR_MS];

export type Late = { lateMaxMs: number; early: number; levels: number; backMs: number[] };

function profileIn(folder: string): string {
  const levels = LEVEL_SECONDS.map((seconds, at) => ({
    target: TARGETS[at] ?? ('leader' as const),
    afterMinutes: seconds / 60,
  }));
  const file = path.join(folder, 'profile.json');
  fs.writeFileSync(file, JSON.stringify(profileWith({ regime: 'appointmentOnly', levels })));
  return file;
}

async function cause(rig: Rig, trouble: Trouble, index: number): Promise<number | null> {
  await pause(Math.random() * LISTEN_MS);
  if (trouble === 'kill') return rig.killAndRestart();
  if (trouble === 'stop') await rig.freeze(Math.random() * FREEZE_MS);
  if (trouble === 'jump')
    await rig.station().ask({ ask: 'jump', ms: JUMPS_MS[index % JUMPS_MS.length] ?? 0 });
  return null;
}

async function ringOnce(rig: Rig, index: number): Promise<number | null> {
  rig.device.press();
  await rig.device.acked(index + 1, 'press', 20_000);
  const back = await cause(rig, TROUBLES[index % TROUBLES.length] ?? 'none', index);
  await pause(LISTEN_MS);
  await rig.station().ask({ ask: 'finish' });
  return back;
}

/** Judged from what is stored, with times by the boot clock that every process of the machine shares. */
function judge(folder: string, ready: readonly Ready[]): Pick<Late, 'lateMaxMs' | 'early' | 'levels'> {
  const opened = new Map<string, number>();
  let [lateMaxMs, early, levels] = [0, 0, 0];
  for (const { fact, moment } of recordsIn(folder)) {
    if (fact.type === 'ring-opened' && fact.data.source.from === 'bell')
      opened.set(fact.subject, moment.bootMs - (fact.data.source.ageMs ?? 0));
    const began = opened.get(fact.subject);
    const dueMs = fact.type === 'ring-escalated' ? LEVEL_SECONDS[fact.data.level] : undefined;
    if (fact.type !== 'ring-escalated' || began === undefined || dueMs === undefined) continue;
    if (fact.data.because !== undefined) continue;
    levels += 1;
    const dueAt = began + dueMs * 1_000;
    const readyAt = Math.max(
      ...ready.map(({ bootMs }) => bootMs).filter((at) => at <= moment.bootMs + SLACK_MS),
    );
    if (moment.bootMs < dueAt) early += 1;
    lateMaxMs = Math.max(lateMaxMs, moment.bootMs - Math.max(dueAt, readyAt));
  }
  return { lateMaxMs, early, levels };
}

function recordsIn(folder: string): FactRecord[] {
  const nativeBinding = process.env.RINGEKLOKKE_SQLITE_BINDING;
  const file = path.join(folder, 'station/station.db');
  const db = new Database(file, { readonly: true, ...(nativeBinding ? { nativeBinding } : {}) });
  const bodies = db.prepare('SELECT body FROM fact ORDER BY epoch, seq').pluck().all() as string[];
  db.close();
  return bodies.map((body) => JSON.parse(body) as FactRecord);
}

const oneStation = (rings: number): Promise<Late> =>
  inFreshFolder('escalation', async (folder) => {
    const rig = await startRig({ folder, cable: await openPtyPair(), profileFile: profileIn(folder) });
    const backMs: number[] = [];
    try {
      await pause(1_000);
      for (let index = 0; index < rings; index++) {
        const back = await ringOnce(rig, index);
        if (back !== null) backMs.push(back);
      }
      if (factsInDatabase(folder).length === 0) throw new Error('nothing was stored');
      return { ...judge(folder, rig.ready), backMs };
    } finally {
      await rig.stop();
    }
  });

export const escalations: MeasuredGroup = {
  name: 'escalations',
  async measure(depth) {
    const stations = STATIONS[depth];
    const each = Math.ceil(RINGS[depth] / stations);
    const all = await Promise.all(Array.from({ length: stations }, () => oneStation(each)));
    const levels = all.reduce((total, one) => total + one.levels, 0);
    const back = all.flatMap(({ backMs }) => backMs);
    return {
      escalation_late_max: absolute(Math.max(...all.map(({ lateMaxMs }) => lateMaxMs)), 'ms', levels),
      escalation_early: absolute(
        all.reduce((total, { early }) => total + early, 0),
        'levels',
        levels,
      ),
      host_back_max: absolute(Math.max(0, ...back), 'ms', back.length),
    };
  },
};
