// Weeks of trouble in milliseconds: whatever the office and the network do, nothing is lost, doubled or claimed early.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '#contract/office/reply.ts';
import type { FactRecord } from '#core/fact.ts';
import type { StationId, VisitId } from '#core/ids.ts';
import type { Moment } from '#core/moment.ts';
import { EMPTY_LOG, nextRecord, type Tail, tailOf } from '../chain.ts';
import type { Clock } from '../clock.ts';
import { DELAY_MAX_MS } from './backoff.ts';
import { isBefore, type Outbox, type Place } from './cursor.ts';
import { failed, type Office, type SendOutcome, type SyncReason } from './office.ts';
import { IDLE_CHECK_MS, type SyncState, startSync } from './pump.ts';

const STATION = 'station-1' as StationId;

/** Time stands still until it is moved; what is due then runs in order. */
function fakeClock() {
  let ms = 0;
  const timers = new Set<{ dueMs: number; run: () => void }>();
  const clock: Clock = {
    now: (): Moment => ({ wallMs: ms, bootMs: ms, bootId: 'b', skewMs: null }),
    after(delay, run) {
      const timer = { dueMs: ms + delay, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const nextTimer = () => [...timers].sort((a, b) => a.dueMs - b.dueMs)[0];
  return {
    clock,
    async pass(length: number) {
      const endMs = ms + length;
      await settle();
      for (let timer = nextTimer(); timer && timer.dueMs <= endMs; timer = nextTimer()) {
        ms = Math.max(ms, timer.dueMs);
        timers.delete(timer);
        timer.run();
        await settle();
      }
      ms = endMs;
    },
  };
}

/** Everything here answers at once, so a few turns of the event loop are all there is to wait for. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function stationLog() {
  const records: FactRecord[] = [];
  const settings = new Map<string, unknown>();
  let tail: Tail = { ...EMPTY_LOG, epoch: 1 };
  let isBroken = false;
  const whenWhole = <V>(value: V): Promise<V> =>
    isBroken ? Promise.reject(new Error('disk')) : Promise.resolve(value);
  const outbox: Outbox = {
    factsAfter: (mark, limit) =>
      whenWhole(records.filter((record) => isBefore(mark, record)).slice(0, limit)),
    readSetting: (name) => whenWhole(settings.get(name) ?? null),
    saveSetting: (name, value) => whenWhole(void settings.set(name, value)),
  };
  return {
    records,
    outbox,
    tail: (): Place => ({ epoch: tail.epoch, seq: tail.seq }),
    breakStore: (broken: boolean) => {
      isBroken = broken;
    },
    forgetCursor: () => settings.clear(),
    beginEpoch: () => {
      if (tail.seq > 0) tail = { epoch: tail.epoch + 1, seq: 0, hash: tail.hash };
    },
    add(count: number) {
      for (let made = 0; made < count; made++) {
        const fact = { type: 'ring-resumed' as const, subject: 'r' as VisitId as never, data: {} };
        const moment = { wallMs: 0, bootMs: 0, bootId: 'b', skewMs: null };
        const id = `id-${records.length}`;
        const record = nextRecord(STATION, tail, fact, moment, { kind: 'system' }, id);
        records.push(record);
        tail = tailOf(record);
      }
    },
  };
}

const FAULTS = ['down', 'reply-lost', 'half', 'too-large', 'forged', 'foreign-answer', 'restored'] as const;
type Fault = (typeof FAULTS)[number] | 'none';

function officeModel(poison: Set<string>) {
  const rows = new Map<number, FactRecord[]>();
  const aside = new Set<string>();
  const script: Fault[] = [];
  const epochs = (): number[] => [...rows].filter(([, log]) => log.length > 0).map(([epoch]) => epoch);
  const newest = (): number => Math.max(0, ...epochs());
  const markOf = (epoch: number): Standing['mark'] => {
    const last = rows.get(epoch)?.at(-1);
    return { epoch, seq: last?.seq ?? 0, hash: last?.hash ?? '' };
  };
  const standing = (epoch: number, quarantined: number[] = []): Standing => ({
    mark: markOf(epoch),
    previous: markOf(Math.max(0, ...epochs().filter((other) => other < epoch))),
    quarantined,
    quarantinedCount: aside.size,
  });
  const take = (records: FactRecord[]): number[] => {
    const refused: number[] = [];
    for (const record of records) {
      const log = rows.get(record.epoch) ?? [];
      rows.set(record.epoch, log);
      if (record.seq > log.length + 1) break;
      if (poison.has(record.id)) {
        aside.add(record.id);
        refused.push(record.seq);
      }
      const known = log[record.seq - 1];
      if (known) expect(known).toEqual(record);
      else log.push(record);
    }
    return refused;
  };
  /** To an earlier evening: the end of one epoch and all later ones are gone. */
  const restore = (): void => {
    const epoch = newest();
    rows.set(epoch, (rows.get(epoch) ?? []).slice(0, 2));
    if ((rows.get(epoch) ?? []).length < 2) rows.delete(epoch);
  };
  const answer = (sent: FactRecord[], value: Standing): SendOutcome => ({
    ok: true,
    standing: value,
    sent: sent.length,
  });
  const meet = (fault: Fault, records: FactRecord[]): SendOutcome => {
    const epoch = records[0]?.epoch ?? newest();
    const down: SyncReason = 'unreachable';
    if (fault === 'restored') restore();
    if (fault === 'down') return failed(down);
    if (fault === 'too-large') return failed('too-large');
    const foreign = { ...standing(epoch), mark: { epoch, seq: 1, hash: 'f'.repeat(64) } };
    if (fault === 'forged') return failed('bad-receipt');
    if (fault === 'foreign-answer') return answer(records, foreign);
    const quarantined = take(fault === 'half' ? records.slice(0, Math.ceil(records.length / 2)) : records);
    return fault === 'reply-lost' ? failed('timed-out') : answer(records, standing(epoch, quarantined));
  };
  const office: Office = {
    send: async (records) => meet(script.shift() ?? 'none', records),
    mark: async () => meet(script.shift() ?? 'none', []),
    close: () => {},
  };
  return { office, script, all: () => [...rows].sort(([a], [b]) => a - b).flatMap(([, log]) => log), aside };
}

type Step =
  | { do: 'facts'; count: number }
  | { do: 'epoch' | 'restart' | 'forget' | 'disk-broken' | 'disk-whole' }
  | { do: 'wait'; ms: number }
  | { do: 'faults'; faults: Fault[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('facts' as const), count: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constantFrom('epoch' as const, 'restart' as const, 'forget' as const) }),
  fc.record({ do: fc.constantFrom('disk-broken' as const, 'disk-whole' as const) }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 10 * IDLE_CHECK_MS }) }),
  fc.record({
    do: fc.constant('faults' as const),
    faults: fc.array(fc.constantFrom(...FAULTS, 'none' as const), { maxLength: 12 }),
  }),
);

async function live(steps: Step[], poison: Set<string>): Promise<void> {
  const log = stationLog();
  const { clock, pass } = fakeClock();
  const model = officeModel(poison);
  let last: SyncState | null = null;
  const start = () =>
    startSync({
      outbox: log.outbox,
      tail: log.tail,
      office: model.office,
      clock,
      random: () => 0.5,
      onState: (state) => {
        last = state;
        if (state.state !== 'up-to-date' && state.state !== 'refused') return;
        // Whoever reads "up to date" must be able to rely on it.
        const has = new Set(model.all().map(({ id }) => id));
        if (!model.script.includes('restored')) expect(log.records.every(({ id }) => has.has(id))).toBe(true);
      },
    });
  let sync = start();
  const restart = async (): Promise<void> => {
    await sync.stop();
    sync = start();
  };
  for (const now of steps) {
    if (now.do === 'facts') {
      log.add(now.count);
      sync.poke();
    } else if (now.do === 'wait') await pass(now.ms);
    else if (now.do === 'faults') model.script.push(...now.faults);
    else if (now.do === 'epoch') log.beginEpoch();
    else if (now.do === 'restart') await restart();
    else if (now.do === 'forget') {
      log.forgetCursor();
      await restart();
    } else log.breakStore(now.do === 'disk-broken');
    await settle();
  }
  log.breakStore(false);
  log.add(1);
  sync.poke();
  // What is left of the script, at one fault per backoff, and then time to notice a restored office.
  await pass((model.script.length + 4) * DELAY_MAX_MS + 3 * IDLE_CHECK_MS);
  expect(model.all()).toEqual(log.records);
  const refused = log.records.filter(({ id }) => poison.has(id)).length;
  expect(last).toMatchObject(refused > 0 ? { state: 'refused', refused } : { state: 'up-to-date' });
  await sync.stop();
}

test('after any trouble each fact is at the office once', async () => {
  const poison = fc.uniqueArray(fc.nat(60), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), poison, async (steps, seqs) => {
      await live(steps, new Set(seqs.map((seq) => `id-${seq}`)));
    }),
    { numRuns: 500 },
  );
}, 50_000);
