// A whole host in this process: real store on disk, real router, real ports; only the windows are missing.
import fs from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { onTestFinished } from 'vitest';
import type { Station } from '#contract/contract.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { Regime } from '#core/hours/regime.ts';
import type { DeskId } from '#core/ids.ts';
import type { WindowRole } from '#core/role.ts';
import type { Port } from '#host/carrier.ts';
import { type Clock, systemClock } from '#host/clock.ts';
import { type Composed, compose, type Outside } from '#host/compose.ts';
import { freshFolder } from './fresh-folder.ts';
import type { HandClock } from './hand-clock.ts';
import { profileFile } from './profile.ts';

export type HostWorld = {
  host: Composed;
  folder: string;
  window(role: WindowRole, desk?: string): { station: Station; post(message: unknown): void };
  stop(): Promise<void>;
};

export type WorldOptions = {
  /** Where the windows were built, for a desk in a browser. */
  windows?: string;
  /** A profile's file; null: none is given. Left out: an office that is always in `regime`. */
  profile?: string | null;
  setUp?: string;
  /** The file of a station that is to live in this folder. */
  restore?: string;
  lan?: StationSettings['lan'];
  regime?: Regime;
  clock?: Clock;
  folder?: string;
  newManagerUntilAt?: number;
  ups?: StationSettings['ups'] | null;
  /** As the shell starts it after three failures in a minute. */
  bellOnly?: boolean;
  /** When the program ended by itself before. */
  endedAt?: number[];
  outside?: Outside;
  /** Left out: the simulated bell. */
  bell?: string;
  /** Left out: an exercise. */
  practice?: boolean;
};

/** As electron/host/compose.ts waits. */
const FIRST_PICTURE_MS = 300;

export async function startHost(options: WorldOptions = {}): Promise<HostWorld> {
  const folder = options.folder ?? freshFolder('host');
  const host = await compose(
    {
      version: 'test',
      dataFolder: path.join(folder, 'station'),
      journalFolder: path.join(folder, 'journal'),
      keyFolder: path.join(folder, 'keys'),
      profileFile:
        options.profile === undefined
          ? profileFile({ regime: options.regime ?? 'appointmentOnly' })
          : options.profile,
      setUpFile: options.setUp ?? null,
      restoreFile: options.restore,
      windowsFolder: options.windows,
      practice: options.practice ?? true,
      bell: options.bell ?? 'simulated',
      office: null,
      lan: options.lan ?? null,
      newManagerUntilAt: options.newManagerUntilAt ?? null,
      ...(options.ups ? { ups: options.ups } : {}),
      ...(options.bellOnly ? { bellOnly: true } : {}),
      ...(options.endedAt ? { endedAt: options.endedAt } : {}),
      sqliteBinding: null,
      storeWorkerFile: null,
    },
    options.clock ?? systemClock(),
    options.outside,
  );
  // The store opens after the first picture: a clock that is moved by hand has to come so far.
  if (options.clock && 'advance' in options.clock) (options.clock as HandClock).advance(FIRST_PICTURE_MS);
  const ports: MessageChannel['port1'][] = [];
  let isStopped = false;
  const world: HostWorld = {
    host,
    folder,
    window(role, desk = '1') {
      const { port1, port2 } = new MessageChannel();
      ports.push(port2);
      host.connect(port1 as unknown as Port, { role, desk: desk as DeskId, machine: null });
      const link = new RPCLink({ port: port2 as unknown as MessagePort });
      return { station: createORPCClient(link), post: (message) => port2.postMessage(message) };
    },
    async stop() {
      if (isStopped) return;
      isStopped = true;
      for (const port of ports) port.close();
      await host.stop();
    },
  };
  onTestFinished(async () => {
    await world.stop();
    if (!options.folder) fs.rmSync(folder, { recursive: true, force: true });
  });
  return world;
}

/** The newest value of a live view. */
export async function look<T>(view: Promise<AsyncIterable<T>>): Promise<T> {
  for await (const value of await view) return value;
  throw new Error('the view ended before its first value');
}

/** Waits until a live view shows it; fails with what it showed last. */
export async function sees<T>(view: Promise<AsyncIterable<T>>, is: (value: T) => boolean): Promise<T> {
  let last: T | undefined;
  const giveUp = AbortSignal.timeout(20_000);
  for await (const value of await view) {
    last = value;
    if (is(value)) return value;
    if (giveUp.aborted) break;
  }
  throw new Error(`never seen; last: ${JSON.stringify(last)}`);
}
