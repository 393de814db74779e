// The whole host in this process, as Electron runs it, and many who register at once.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fact } from '#core/fact.ts';
import { ok } from '#core/result.ts';
import { register } from '#host/calls/register.ts';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import type { Host } from '#host/host-parts.ts';
import { benchProfile } from '../our-app.ts';
import { CONCURRENT, PER_ROUND } from './load.ts';

const MS_PER_S = 1000;

async function registerOne(host: Host): Promise<void> {
  const errand = { kind: 'ordinary', code: 'annet' } as const;
  const input = { requestId: randomUUID(), errand, language: 'nb' } as const;
  const answer = await register(host, input, 'kiosk', { kind: 'visitor' });
  if (!answer.ok) throw new Error(`a registration was refused: ${answer.refusal}`);
}

/** Sixty-four at a time, and the next as soon as one is answered; answers how long they took. */
async function round(host: Host): Promise<number> {
  const startedMs = performance.now();
  let asked = 0;
  const one = async (): Promise<void> => {
    while (asked < PER_ROUND) {
      asked += 1;
      await registerOne(host);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, one));
  return performance.now() - startedMs;
}

/** Destroying the keys of those who left goes on for a moment after they did. */
const FORGETTING_MS = 1_500;

/** Everybody has been helped: a waiting room is never fuller than one round. Not measured. */
async function empty(host: Host): Promise<void> {
  const left = [...host.engine.ahead().visits.keys()];
  const facts = left.map((subject): Fact => ({ type: 'visit-ended', subject, data: { outcome: 'helped' } }));
  await host.engine.act(() => ok(facts), { actor: { kind: 'system' }, answer: () => null });
  await pause(FORGETTING_MS);
}

export async function ourRate(folder: string, rounds: number): Promise<number> {
  const settings = {
    version: 'bench',
    dataFolder: path.join(folder, 'station'),
    journalFolder: path.join(folder, 'journal'),
    keyFolder: path.join(folder, 'keys'),
    profileFile: benchProfile(folder, 'drop-in'),
    setUpFile: null,
    practice: true,
    bell: 'simulated',
    office: null,
    lan: null,
    sqliteBinding: process.env.RINGEKLOKKE_SQLITE_BINDING ?? null,
    newManagerUntilAt: null,
    storeWorkerFile: null,
  };
  const { host, stop } = await compose(settings, systemClock());
  await host.engine.whenOpen;
  // Warm: what runs for the first time is compiled, and what the start wrote is on the disk.
  await round(host);
  await empty(host);
  let totalMs = 0;
  for (let index = 0; index < rounds; index++) {
    totalMs += await round(host);
    await empty(host);
  }
  await stop();
  return (rounds * PER_ROUND * MS_PER_S) / totalMs;
}
