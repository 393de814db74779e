// Every kind of bell against the same cases, each with a counterpart made by hand at the other end of its wire.
import { randomInt } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BELL_ABILITIES, BELL_KINDS, type BellKind } from '#core/doorbell/bell-kind.ts';
import { type HandClock, handClock } from '../hand-clock.ts';
import type { LinePort, PortEvents, PortOpener } from '../port/open-port.ts';
import type { DeviceMemory } from './device-state.ts';
import type { Doorbell, DoorbellEvent } from './doorbell.ts';
import { enoceanDoorbell } from './enocean/enocean-doorbell.ts';
import { RADIO_ERP1, RESPONSE, writePacket } from './enocean/esp3.ts';
import type { StationSide } from './held/held-button.ts';
import type { HeldMemory } from './held/held-presses.ts';
import { type KeyStroke, keyDoorbell } from './key/key-doorbell.ts';
import { type KindRig, kindConformance } from './kinds-conformance.ts';
import { loopDoorbell } from './loop/loop-doorbell.ts';
import { PortDoorbell } from './port-doorbell.ts';
import { RunningDevice } from './running-device.ts';

/** What stands at the door, whatever the station does, and how the station opens it anew in each of its lives. */
type AtTheDoor = Pick<KindRig, 'press' | 'flood' | 'cut' | 'shown'> & {
  open(station: StationSide): Doorbell;
};

const FINGER_MS = 150;
const FILE = { find: { path: '/dev/bell' }, listPorts: async () => [] };

async function flicker(
  clock: HandClock,
  ms: number,
  everyMs: number,
  turn: (isDown: boolean) => void,
): Promise<void> {
  for (let passedMs = 0, isDown = true; passedMs < ms; passedMs += everyMs, isDown = !isDown) {
    turn(isDown);
    await clock.elapse(everyMs);
  }
  turn(false);
}

function ownDevice(clock: HandClock): AtTheDoor {
  const wire = { events: null as PortEvents | null, shown: 'off' as string };
  const device = new RunningDevice({
    ...{ clock, device: '6f776e2d64657669', memory: null as DeviceMemory | null, save: () => {} },
    entropy: () => randomInt(2 ** 32),
    send: (bytes) => queueMicrotask(() => wire.events?.onData(bytes)),
    onOutput: (output) => {
      if (output.type === 'led') wire.shown = output.led;
    },
  });
  device.powerOn();
  onTestFinished(() => device.stop());
  const openPort: PortOpener = async (_path, events) => {
    wire.events = events;
    const write = (bytes: Uint8Array): void => queueMicrotask(() => device.hear(bytes));
    const close = async (): Promise<void> => {
      if (wire.events === events) wire.events = null;
    };
    return { ok: true, port: { write, close } };
  };
  return {
    open: () => new PortDoorbell({ ...FILE, clock, openPort }),
    press: async () => {
      device.press();
      await clock.elapse(FINGER_MS);
    },
    flood: (ms) => flicker(clock, ms, 5, (isDown) => device.holdButton(isDown)),
    cut: async () => device.mute(true),
    shown: () => wire.shown,
  };
}

function loop(clock: HandClock): AtTheDoor {
  const adapter = { isWhole: true, dtr: false };
  const port: LinePort = {
    read: async () => ({ cts: false, dsr: adapter.dtr && adapter.isWhole, dcd: false }),
    drive: async (dtr) => {
      adapter.dtr = dtr;
    },
    close: async () => {},
  };
  return {
    open: (station) => loopDoorbell({ ...FILE, station, openPort: async () => ({ ok: true, port }) }),
    press: async () => {
      adapter.isWhole = false;
      await clock.elapse(FINGER_MS);
      adapter.isWhole = true;
      await clock.elapse(60);
    },
    flood: (ms) =>
      flicker(clock, ms, 45, (isDown) => {
        adapter.isWhole = !isDown;
      }),
    cut: async () => {
      adapter.isWhole = false;
    },
    shown: () => null,
  };
}

function key(clock: HandClock): AtTheDoor {
  let stroke: (stroke: KeyStroke) => void = () => {};
  return {
    open: (station) => {
      const bell = keyDoorbell(station);
      stroke = bell.stroke;
      return bell;
    },
    press: async () => {
      stroke('down');
      await clock.elapse(FINGER_MS);
      stroke('up');
    },
    flood: (ms) => flicker(clock, ms, 5, (isDown) => stroke(isDown ? 'down' : 'up')),
    cut: async () => {
      stroke = () => {};
    },
    shown: () => null,
  };
}

function enocean(clock: HandClock): AtTheDoor {
  const SENDER = '0010202b';
  const air = { events: null as PortEvents | null, isAway: false };
  const telegram = (isDown: boolean): void =>
    air.events?.onData(
      writePacket({
        type: RADIO_ERP1,
        data: Uint8Array.from([0xf6, isDown ? 0x50 : 0, ...Buffer.from(SENDER, 'hex'), isDown ? 0x30 : 0x20]),
        optional: Uint8Array.from([1, 0xff, 0xff, 0xff, 0xff, 0x36, 0]),
      }),
    );
  const openPort: PortOpener = async (_path, events) => {
    air.events = events;
    const answer = writePacket({ type: RESPONSE, data: new Uint8Array(33), optional: new Uint8Array() });
    const write = (): void => queueMicrotask(() => !air.isAway && events.onData(answer));
    const close = async (): Promise<void> => {
      if (air.events === events) air.events = null;
    };
    return { ok: true, port: { write, close } };
  };
  return {
    open: (station) => enoceanDoorbell({ ...FILE, station, senders: [SENDER], openPort }),
    press: async () => {
      telegram(true);
      await clock.elapse(FINGER_MS);
      telegram(false);
    },
    flood: (ms) => flicker(clock, ms, 5, telegram),
    cut: async () => {
      air.isAway = true;
    },
    shown: () => null,
  };
}

const DOORS: Record<BellKind, (clock: HandClock) => AtTheDoor> = {
  'own-device': ownDevice,
  loop,
  key,
  enocean,
};

function rigOf(kind: BellKind): KindRig {
  const clock = handClock();
  const door = DOORS[kind](clock);
  let kept: HeldMemory = [];
  const { open, ...hands } = door;
  return {
    ...hands,
    abilities: BELL_ABILITIES[kind],
    elapse: (ms) => clock.elapse(ms),
    async begin(acknowledge) {
      const memory = {
        remembered: kept,
        save: (now: HeldMemory) => {
          kept = now;
        },
        settled: async () => {},
      };
      const doorbell = open({ clock, bootId: 'boot', memory });
      const events: DoorbellEvent[] = [];
      let isAlive = true;
      doorbell.start((event) => {
        if (!isAlive) return;
        events.push(event);
        if (acknowledge === 'every' && event.type === 'press') doorbell.acknowledge(event);
      });
      const end = async (): Promise<void> => {
        isAlive = false;
        await doorbell.stop();
      };
      onTestFinished(end);
      return { doorbell, events, end };
    },
  };
}

for (const kind of BELL_KINDS) {
  describe(kind, () => {
    for (const { name, run } of kindConformance) test(name, () => run(rigOf(kind)));

    test('declares what the table says of its kind', async () => {
      const { doorbell } = await rigOf(kind).begin('every');
      expect([doorbell.kind, doorbell.declares]).toEqual([kind, BELL_ABILITIES[kind]]);
    });
  });
}
