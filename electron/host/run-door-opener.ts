// The office's electric door opener, as the profile names it right now: the strike of the bell, or a relay. It opens when
// a person at a desk says so and never by itself; an exercise opens no real door.

import type { OfficeProfile } from '#contract/office-profile.ts';
import { OPENER_SECONDS } from '#contract/profile-standards.ts';
import type { OpenerRelay } from '#contract/safety-profile.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { DoorOpener, DoorOutcome, OpenerState } from '#native/door-opener/door-opener.ts';
import { relayOpener } from '#native/door-opener/relay-opener.ts';
import { strikeOpener } from '#native/door-opener/strike-opener.ts';
import { ModbusRelay } from '#native/relay/modbus-relay.ts';
import type { BellDesk } from './bell/bell-desk.ts';
import type { Clock } from './clock.ts';
import { driverClock } from './driver-clock.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import type { RelayLines } from './relay-lines.ts';

type Parts = {
  settings: Pick<StationSettings, 'practice'>;
  clock: Clock;
  engine: Engine;
  log: Log;
  lines: RelayLines;
  bell: BellDesk;
  profile(): OfficeProfile;
};

export type OfficeOpener = {
  /** none: the office has no opener, or nobody knows yet whether it can be reached. */
  state(): 'none' | 'ready' | 'lost';
  open(): Promise<DoorOutcome>;
  stop(): Promise<void>;
};

const MS = 1_000;

/** Only our own device has a strike; a stuck button does not hold it back. */
function strikeState(bell: BellDesk): OpenerState {
  const { state, kind } = bell.health();
  if (state === 'searching') return 'starting';
  const answers = kind === 'own-device' && (state === 'listening' || state === 'stuck');
  return answers && !bell.faults().includes('strike-broken') ? 'ready' : 'lost';
}

export function runDoorOpener({ settings, clock, engine, log, lines, bell, profile }: Parts): OfficeOpener {
  const stopping = new AbortController();
  let made: { choice: string; opener: DoorOpener | null } = { choice: '', opener: null };

  function onRelay({ device, baudRate, address, channel, seconds }: OpenerRelay): DoorOpener {
    const relay = new ModbusRelay({
      ...{ clock: driverClock(clock), line: lines(device, baudRate), address },
      ...{ channels: [channel], isTimed: true },
    });
    return relayOpener({ relay, channel, pulseMs: seconds * MS });
  }

  const onBell = (): DoorOpener =>
    strikeOpener({ bell, stateOf: () => strikeState(bell), pulseMs: OPENER_SECONDS.standard * MS });

  function make({ opener, openerRelay }: OfficeProfile['safety']): DoorOpener | null {
    if (!opener) return null;
    if (!openerRelay) return onBell();
    return settings.practice ? null : onRelay(openerRelay);
  }

  /** Its own part of the profile only: new hours leave the port alone. */
  function look(): void {
    const { safety } = profile();
    const choice = JSON.stringify([safety.opener, safety.openerRelay]);
    if (choice === made.choice) return;
    const before = made.opener;
    made = { choice, opener: make(safety) };
    made.opener?.start(engine.topic.changed);
    before?.stop().catch((error: unknown) => log.fault('door-opener-not-stopped', error));
  }

  async function follow(): Promise<void> {
    for await (const _ of engine.topic.changes(stopping.signal)) look();
  }
  look();
  void follow();

  return {
    state() {
      const state = made.opener?.state() ?? 'none';
      return state === 'starting' ? 'none' : state;
    },
    open: async () => made.opener?.open() ?? 'silent',
    async stop() {
      stopping.abort();
      await made.opener?.stop();
    },
  };
}
