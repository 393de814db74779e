// Two thousand presses through a cable that damages one frame in five: how soon each is told and stored, and whether every
// one the device counted is there, once, and nothing else.
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';
import type { Depth, MeasuredGroup } from '../figures.ts';
import { inFreshFolder } from '../folder.ts';
import { startProgram } from '../lan/board/messages.ts';
import { benchProfile } from '../our-app.ts';
import { percentile } from '../paired.ts';
import { absolute } from './absolute.ts';
import type { DeskAsks, Sighting } from './messages.ts';
import { openNoisyCable } from './noisy-cable.ts';
import { type Rig, startRig } from './rig.ts';

const PRESSES: Record<Depth, number> = { quick: 24, full: 2_000 };
/** Doors of an office that all ring at once: a press takes a second with its door, and a bench has an end. */
const STATIONS: Record<Depth, number> = { quick: 2, full: 4 };
/** Each button's own guard between two of its presses, and a little. */
const GUARD_MS = 520;
/** Ends what hangs. A disk that stands still for minutes delays an ACK as long, and loses nothing. */
const LIMIT_MS = 300_000;

type Line = { latched?: number; kind?: string; led?: string; at: number };
type Counted = {
  committed: number[];
  told: number[];
  toldLan: number[];
  lost: number;
  doubled: number;
  falsely: number;
};

/** One person after the other: rings, the door is opened from inside, and the next one comes. */
async function pressAll({ device, station }: Rig, count: number): Promise<void> {
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const pastGuard = (since: number) => pause(Math.max(0, GUARD_MS - (performance.now() - since)));
  let openedAt = 0;
  await pause(1_000);
  for (let number = 1; number <= count; number++) {
    const pressedAt = performance.now();
    device.press();
    await device.acked(number, 'press', LIMIT_MS);
    await pastGuard(openedAt);
    openedAt = performance.now();
    device.staff();
    await device.acked(number, 'staff', LIMIT_MS);
    // No desk shows hundreds of rings that nobody has ended.
    await station().ask({ ask: 'finish' });
    await pastGuard(pressedAt);
    await pause(Math.random() * 17);
  }
}

const numberOf = (ring: string): number => Number(ring.split('.')[2]);

function count(rig: Rig, here: Sighting[], there: Sighting[], folder: string): Counted {
  const latched = new Map<number, number>();
  for (const line of rig.device.lines as readonly Line[])
    if (line.kind === 'press' && line.latched !== undefined) latched.set(line.latched, line.at);
  const facts = factsInDatabase(folder);
  const sources = [...ofType(facts, 'ring-opened'), ...ofType(facts, 'ring-joined')].map(
    ({ data }) => data.source,
  );
  const stored = sources.flatMap((source) => (source.from === 'bell' ? [source.press.number] : []));
  const known = new Set(stored);
  const since = (at: (one: Sighting) => number | null, all: Sighting[]): number[] =>
    all.flatMap((one) => {
      const [from, to] = [latched.get(numberOf(one.ring)), at(one)];
      return from === undefined || to === null ? [] : [to - from];
    });
  return {
    committed: since(({ storedAt }) => storedAt, here),
    told: since(({ toldAt }) => toldAt, here),
    toldLan: since(({ toldAt }) => toldAt, there),
    lost: [...latched.keys()].filter((number) => !known.has(number)).length,
    doubled: stored.length - known.size,
    falsely: [...known].filter((number) => !latched.has(number)).length,
  };
}

const oneStation = (presses: number): Promise<Counted> =>
  inFreshFolder('bell', async (folder) => {
    const cable = await openNoisyCable();
    const rig = await startRig({ folder, cable, profileFile: benchProfile(folder, 'appointments') });
    const desk = startProgram<DeskAsks>(new URL('./lan-desk.ts', import.meta.url).pathname, [folder]);
    try {
      const code = await rig.station().ask<string>({ ask: 'code' });
      await desk.ask({ ask: 'join', port: rig.begun().port ?? 0, code });
      await pressAll(rig, presses);
      const here = await rig.station().ask<Sighting[]>({ ask: 'sightings' });
      return count(rig, here, await desk.ask<Sighting[]>({ ask: 'sightings' }), folder);
    } finally {
      await desk.stop();
      await rig.stop();
    }
  });

const sum = (all: Counted[], of: (one: Counted) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

export const presses: MeasuredGroup = {
  name: 'presses',
  async measure(depth) {
    const stations = STATIONS[depth];
    const each = Math.ceil(PRESSES[depth] / stations);
    const all = await Promise.all(Array.from({ length: stations }, () => oneStation(each)));
    const p99 = (of: (one: Counted) => number[]) => percentile(all.flatMap(of), 99);
    const n = stations * each;
    return {
      press_to_committed_p99: absolute(
        p99(({ committed }) => committed),
        'ms',
        n,
      ),
      press_to_alarm_p99: absolute(
        p99(({ told }) => told),
        'ms',
        n,
      ),
      press_to_alarm_lan_p99: absolute(
        p99(({ toldLan }) => toldLan),
        'ms',
        n,
      ),
      presses_lost: absolute(
        sum(all, ({ lost }) => lost),
        'presses',
        n,
      ),
      presses_doubled: absolute(
        sum(all, ({ doubled }) => doubled),
        'presses',
        n,
      ),
      false_presses: absolute(
        sum(all, ({ falsely }) => falsely),
        'presses',
        n,
      ),
    };
  },
};
