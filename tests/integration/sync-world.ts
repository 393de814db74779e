// A station for sync tests: a log in memory whose facts are made and chained as the host makes them.

import type { Fact, FactRecord } from '#core/fact.ts';
import type { DeskId, PersonRef, StationId, VisitId } from '#core/ids.ts';
import { EMPTY_LOG, nextRecord, type Tail, tailOf } from '#host/chain.ts';
import { type Clock, systemClock } from '#host/clock.ts';
import { randomIds } from '#host/ids.ts';
import { isBefore, type Outbox } from '#host/sync/cursor.ts';
import { httpsOffice, type OfficeSettings } from '#host/sync/https-office.ts';
import type { Office } from '#host/sync/office.ts';
import { type Sync, type SyncState, startSync } from '#host/sync/pump.ts';
import type { TestOffice } from '#tests/support/office.ts';

export type StationLog = Outbox & {
  records: FactRecord[];
  settings: Map<string, unknown>;
  tail(): { epoch: number; seq: number };
  add(count: number): void;
  addFact(fact: Fact): void;
  beginEpoch(): void;
};

const MOMENT = { wallMs: 1_795_000_000_000, bootMs: 12_345.678, bootId: 'boot-1', skewMs: null };
const ids = randomIds();

export function stationLog(station: StationId, from: Tail = { ...EMPTY_LOG, epoch: 1 }): StationLog {
  const records: FactRecord[] = [];
  const settings = new Map<string, unknown>();
  let tail = from;
  let made = 0;
  const addFact = (fact: Fact): void => {
    made += 1;
    const moment = { ...MOMENT, wallMs: MOMENT.wallMs + made * 1000 };
    const record = nextRecord(station, tail, fact, moment, { kind: 'visitor' }, ids.uuid7());
    records.push(record);
    tail = tailOf(record);
  };
  return {
    records,
    settings,
    tail: () => ({ epoch: tail.epoch, seq: tail.seq }),
    addFact,
    add(count) {
      for (let index = 0; index < count; index++) addFact(aFact(made));
    },
    beginEpoch() {
      tail = { epoch: tail.epoch + 1, seq: 0, hash: tail.hash };
    },
    factsAfter: async (mark, limit) => records.filter((record) => isBefore(mark, record)).slice(0, limit),
    readSetting: async (name) => settings.get(name) ?? null,
    async saveSetting(name, value) {
      settings.set(name, structuredClone(value));
    },
  };
}

function aFact(index: number): Fact {
  const visit = `visit-${index}` as VisitId;
  const desk = 'desk-1' as DeskId;
  if (index % 3 === 1) return { type: 'visit-called', subject: visit, data: { desk } };
  if (index % 3 === 2) return { type: 'visit-ended', subject: visit, data: { outcome: 'helped' } };
  const registered = {
    ticket: `A${index}`,
    day: '2026-11-18',
    acute: index % 6 === 0,
    channel: 'kiosk',
  } as const;
  const personRef = `person-${index}` as PersonRef;
  return { type: 'visit-registered', subject: visit, data: { ...registered, regime: 'dropIn', personRef } };
}

export const officeSettings = (office: TestOffice, more: Partial<OfficeSettings> = {}): OfficeSettings => ({
  url: office.url,
  ca: office.ca,
  officeKey: office.officeKey,
  station: office.station,
  sign: office.sign,
  clock: systemClock(),
  ...more,
});

/** Real time, divided: a minute of backoff is over in less than a second. */
export function hastyClock(factor = 100): Clock {
  const clock = systemClock();
  return { now: clock.now, after: (ms, run) => clock.after(ms / factor, run) };
}

export type RunningSync = Sync & {
  states: SyncState[];
  /** Resolves with the first state, past or future, that fits. */
  until(fits: (state: SyncState) => boolean): Promise<SyncState>;
};

export function runSync(log: StationLog, office: Office, clock: Clock = hastyClock()): RunningSync {
  const states: SyncState[] = [];
  const waiters = new Set<() => void>();
  const sync = startSync({
    outbox: log,
    tail: log.tail,
    office,
    clock,
    random: () => 0.5,
    onState(state) {
      states.push(state);
      for (const look of waiters) look();
    },
    onFault: (error) => console.error(error),
  });
  const until = (fits: (state: SyncState) => boolean): Promise<SyncState> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = states.at(-1);
        if (!found || !fits(found)) return;
        waiters.delete(look);
        resolve(found);
      };
      waiters.add(look);
      look();
    });
  return { ...sync, states, until };
}

export const isDone = (state: SyncState): boolean =>
  state.state === 'up-to-date' || state.state === 'refused';

export const overHttps = (office: TestOffice, more: Partial<OfficeSettings> = {}): Office =>
  httpsOffice(officeSettings(office, more));
