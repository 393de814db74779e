// The driver's loop over a faked port: finding, opening, silence, strange bytes, and never giving up.
import { describe, expect, test } from 'vitest';
import { handClock } from '../hand-clock.ts';
import type { ListedPort } from '../port/find-device.ts';
import { BELL_BOARDS } from '../port/find-device.ts';
import type { Opened, PortEvents } from '../port/open-port.ts';
import type { BellLink, DoorbellEvent } from './doorbell.ts';
import { sealFrame } from './frame.ts';
import { frameReader } from './frame-reader.ts';
import type { DeviceBody, HostMessage } from './messages.ts';
import { readMessage } from './messages-read.ts';
import { writeDeviceMessage } from './messages-write.ts';
import { PortDoorbell, type PortDoorbellOptions } from './port-doorbell.ts';

const SENDER = { device: '0102030405060708', deviceEpoch: 9, boot: 1 };
const NONE = { made: 0, acked: 0 };
const HELLO: DeviceBody = {
  type: 'hello',
  capabilities: [],
  strikeMaxMs: 5_000,
  counters: { press: NONE, door: NONE, staff: NONE },
};
const BEAT: DeviceBody = {
  type: 'heartbeat',
  doorOpen: false,
  staffDown: false,
  buttonDown: false,
  strikeOn: false,
  shown: 'off',
  pendingCount: 0,
  faults: [],
};

function setUp(options: Partial<PortDoorbellOptions> = {}) {
  const clock = handClock();
  const events: DoorbellEvent[] = [];
  const sent: HostMessage[] = [];
  const opened: string[] = [];
  const port = {
    events: null as PortEvents | null,
    opens: { ok: true } as { ok: true } | Opened,
    closedCount: 0,
  };
  const bell = new PortDoorbell({
    clock,
    find: { path: '/dev/bell' },
    listPorts: async () => [],
    openPort: async (path, portEvents) => {
      opened.push(path);
      if (!port.opens.ok) return port.opens;
      port.events = portEvents;
      const write = (bytes: Uint8Array): void => {
        for (const body of frameReader().push(bytes).bodies) {
          const read = readMessage(body);
          if (read.from === 'host') sent.push(read.message);
        }
      };
      const close = async (): Promise<void> => {
        port.closedCount += 1;
      };
      return { ok: true, port: { write, close } };
    },
    ...options,
  });
  const say = (body: DeviceBody, sender = SENDER) =>
    port.events?.onData(writeDeviceMessage({ ...sender, ...body }));
  const links = (): BellLink[] => events.flatMap((event) => (event.type === 'link' ? [event.link] : []));
  bell.start((event) => events.push(event));
  return { bell, clock, events, sent, opened, port, say, links };
}

describe('finding', () => {
  const listed = (path: string): ListedPort => ({
    path,
    vendorId: '0403',
    productId: '6001',
    serialNumber: path,
  });

  test('two candidates are told and none is opened, until one is pulled out', async () => {
    const ports = [listed('/dev/ttyUSB0'), listed('/dev/ttyUSB1')];
    const { clock, opened, links } = setUp({ find: { usb: BELL_BOARDS }, listPorts: async () => [...ports] });
    await clock.elapse(5_000);
    expect(opened).toEqual([]);
    expect(links().at(-1)).toMatchObject({ state: 'ambiguous', candidateCount: 2 });
    ports.pop();
    await clock.elapse(1_000);
    expect(opened).toEqual(['/dev/ttyUSB0']);
  });

  test('a list that hangs or fails is "not found", and it goes on looking', async () => {
    let calls = 0;
    const hangs = () => {
      calls += 1;
      return calls === 1 ? new Promise<never>(() => {}) : Promise.reject(new Error('udevadm'));
    };
    const { clock, links } = setUp({ find: { usb: BELL_BOARDS }, listPorts: hangs });
    await clock.elapse(10_000);
    expect(calls).toBeGreaterThan(3);
    expect(links().at(-1)).toMatchObject({ state: 'lost', reason: 'not-found' });
  });
});

describe('opening', () => {
  test('a locked port is told and tried again at least every second, for ever', async () => {
    const { clock, opened, port, links } = setUp();
    port.opens = { ok: false, reason: 'locked' };
    await clock.elapse(60_000);
    expect(opened.length).toBeGreaterThan(55);
    expect(links().at(-1)).toEqual({ state: 'lost', reason: 'locked', retryInMs: 1_000 });
  });

  test('an open that never answers is given up, and closed if it comes late', async () => {
    const finish: ((opened: Opened) => void)[] = [];
    let lateClosedCount = 0;
    const openPort = () => new Promise<Opened>((resolve) => finish.push(resolve));
    const { clock, links } = setUp({ openPort });
    await clock.elapse(3_500);
    expect(links().at(-1)).toMatchObject({ state: 'lost', reason: 'failed' });
    const close = async () => {
      lateClosedCount += 1;
    };
    finish[0]?.({ ok: true, port: { write: () => {}, close } });
    await clock.elapse(10);
    expect(lateClosedCount).toBe(1);
  });
});

describe('listening', () => {
  test('heartbeats without HELLO are not listening: it asks until it is told', async () => {
    const { clock, sent, say, links } = setUp();
    await clock.elapse(10);
    for (let second = 0; second < 12; second += 1) {
      say(BEAT);
      await clock.elapse(1_000);
    }
    expect(links()).toEqual([{ state: 'searching' }]);
    expect(sent.filter((message) => message.type === 'who').length).toBeGreaterThan(10);
    say(HELLO);
    expect(links().at(-1)).toEqual({ state: 'listening', device: SENDER.device });
  });

  test('a press before HELLO is told at once, but acknowledged only after its counters are checked', async () => {
    const { bell, clock, sent, say, events } = setUp();
    await clock.elapse(10);
    const press = { type: 'press', number: 1, ageMs: 40 } as const;
    say(press);
    expect(events).toContainEqual({
      type: 'press',
      device: SENDER.device,
      deviceEpoch: 9,
      number: 1,
      ageMs: 40,
    });
    bell.acknowledge({ ...SENDER, number: 1 });
    expect(sent.some((message) => message.type === 'ack')).toBe(false);
    say({ ...HELLO, counters: { press: { made: 1, acked: 0 }, door: NONE, staff: NONE } } as DeviceBody);
    bell.acknowledge({ ...SENDER, number: 1 });
    expect(sent).toContainEqual({
      type: 'ack',
      device: SENDER.device,
      deviceEpoch: 9,
      kind: 'press',
      number: 1,
    });
  });

  test('a reset nobody saw, known by the boot number, makes it ask again', async () => {
    const { bell, clock, sent, say } = setUp();
    await clock.elapse(10);
    say(HELLO);
    sent.splice(0);
    say(BEAT, { ...SENDER, boot: 2 });
    expect(sent).toEqual([{ type: 'who', device: '0000000000000000' }]);
    expect(bell.strike(1_000)).toBe(false);
  });

  test('the strike is capped by what the device says it bears', async () => {
    const { bell, clock, sent, say } = setUp();
    await clock.elapse(10);
    say(HELLO);
    expect(bell.strike(60_000)).toBe(true);
    expect(sent).toContainEqual({ type: 'strike', device: SENDER.device, pulseMs: 5_000 });
  });

  test('a thousand presses a second are all passed on', async () => {
    const { clock, say, events } = setUp();
    await clock.elapse(10);
    say(HELLO);
    for (let number = 1; number <= 1_000; number += 1) say({ type: 'press', number, ageMs: 0 });
    expect(events.filter((event) => event.type === 'press')).toHaveLength(1_000);
  });
});

describe('silence', () => {
  const after = async (bytes: Uint8Array) => {
    const made = setUp();
    await made.clock.elapse(10);
    for (let second = 0; second < 10; second += 1) {
      made.port.events?.onData(bytes);
      await made.clock.elapse(1_000);
    }
    return made;
  };

  test.each([
    ['nothing', new Uint8Array()],
    ['noise', Buffer.from('\r\nsome other board v2\r\n')],
    ['noise', new Uint8Array(300).fill(0xff)],
    ['other-version', sealFrame(Uint8Array.from([2, 1, 9, 9]))],
  ] as const)('after 10 s of %s the link says so, and the port is opened again', async (heard, bytes) => {
    const { links, port, opened, events } = await after(bytes);
    expect(links().at(-1)).toMatchObject({ state: 'silent', heard });
    expect(port.closedCount).toBe(1);
    expect(opened).toHaveLength(2);
    expect(events.some((event) => event.type === 'press')).toBe(false);
  });

  test('its own echo is no bell', async () => {
    const { clock, port, links } = setUp({
      openPort: async (_path, portEvents) => ({
        ok: true,
        port: { write: (bytes) => queueMicrotask(() => portEvents.onData(bytes)), close: async () => {} },
      }),
    });
    await clock.elapse(10_000);
    expect(port.events).toBeNull();
    expect(links().at(-1)).toMatchObject({ state: 'silent', heard: 'noise' });
  });

  test('noise is told at most once a second', async () => {
    const { clock, port, events } = setUp();
    await clock.elapse(10);
    for (let i = 0; i < 500; i += 1) {
      port.events?.onData(Uint8Array.from([1, 2, 3, 0]));
      await clock.elapse(10);
    }
    const told = events.filter((event) => event.type === 'garbled');
    expect(told.length).toBeLessThanOrEqual(5);
    expect(told.length).toBeGreaterThanOrEqual(4);
  });
});

describe('ending', () => {
  test('a close that is never answered does not keep stop waiting', async () => {
    const { bell, clock } = setUp({
      openPort: async () => ({ ok: true, port: { write: () => {}, close: () => new Promise(() => {}) } }),
    });
    await clock.elapse(10);
    let isStopped = false;
    void bell.stop().then(() => {
      isStopped = true;
    });
    await clock.elapse(1_100);
    expect(isStopped).toBe(true);
    expect(clock.pendingCount()).toBe(0);
  });

  test('stopped during a retry or an open, it stays stopped', async () => {
    const { bell, clock, opened, port } = setUp();
    port.opens = { ok: false, reason: 'denied' };
    await clock.elapse(500);
    await bell.stop();
    const before = opened.length;
    await clock.elapse(5_000);
    expect(opened).toHaveLength(before);
  });
});
