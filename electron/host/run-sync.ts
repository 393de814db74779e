// The outbox in the life of the host: started when the store has opened, poked after every commit.
import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import type { DeskHealth } from '#contract/desk/health.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { Clock } from './clock.ts';
import type { Engine } from './engine.ts';
import { randomFraction } from './ids.ts';
import type { Log } from './log.ts';
import type { OpenedStore } from './run-store.ts';
import { type Sync, startSync } from './sync/pump.ts';

type Parts = {
  settings: StationSettings;
  clock: Clock;
  log: Log;
  engine: Engine;
  /** Told with every signed receipt: how far this machine's wall clock is ahead of the office's. */
  onSkew(skewMs: number): void;
  /** The store that is open now: after a fault it is another one. */
  store(): OpenedStore | null;
};

function need(store: OpenedStore | null): OpenedStore['store'] {
  if (!store) throw new Error('the store is being opened again');
  return store.store;
}

/** Null where no office system is configured; then everything is kept here, and the desk says so. */
export function runSync({ settings, clock, log, engine, onSkew, store }: Parts) {
  // Until the store has opened nothing can be sent, and nothing is known to wait.
  let shown: DeskHealth['office'] =
    settings.office && !settings.bellOnly ? { state: 'sending', waiting: 0 } : { state: 'not-configured' };
  let sync: Sync | null = null;

  async function begin(opened: OpenedStore): Promise<void> {
    if (!settings.office) return;
    // Only now: what speaks to the office need not be read before the first picture is on the screen.
    const { httpsOffice } = await import('./sync/https-office.ts');
    const { url, caFile, receiptKeyFile } = settings.office;
    const office = httpsOffice({
      url,
      ...(caFile ? { ca: fs.readFileSync(caFile, 'utf8') } : {}),
      officeKey: createPublicKey(fs.readFileSync(receiptKeyFile, 'utf8')),
      station: opened.loaded.station,
      sign: opened.sign,
      clock,
      onSkew,
    });
    sync = startSync({
      outbox: {
        factsAfter: (mark, limit) => need(store()).factsAfter(mark, limit),
        readSetting: (name) => need(store()).readSetting(name),
        saveSetting: (name, value) => need(store()).saveSetting(name, value),
      },
      tail: engine.tail,
      office,
      clock,
      random: randomFraction,
      onState(state) {
        shown = state;
        engine.topic.changed();
      },
      onFault: (error) => log.fault('sync', error),
    });
    void pokeAfterCommits();
  }

  async function pokeAfterCommits(): Promise<void> {
    let sent = 0;
    for await (const _ of engine.topic.changes(undefined)) {
      const { seq } = engine.tail();
      if (seq !== sent) sync?.poke();
      sent = seq;
    }
  }

  return {
    async begin(opened: OpenedStore): Promise<void> {
      try {
        await begin(opened);
      } catch (error) {
        // A wrong certificate file must not keep the station from opening; nothing is sent, and the log says why.
        log.fault('office-not-configured', error);
      }
    },
    state: () => shown,
    askNow: () => sync?.askNow(),
    stop: async () => sync?.stop(),
  };
}
