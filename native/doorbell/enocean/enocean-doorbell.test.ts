// The radio button's driver over a line made by hand: whose presses count, repeaters, a receiver that is gone.
import { describe, expect, onTestFinished, test } from 'vitest';
import { handClock } from '../../hand-clock.ts';
import type { PortEvents } from '../../port/open-port.ts';
import type { BellLink, DoorbellEvent } from '../doorbell.ts';
import { enoceanDoorbell } from './enocean-doorbell.ts';
import { COMMON_COMMAND, RADIO_ERP1, RESPONSE, writePacket } from './esp3.ts';

const OURS = '0010202b';
const OTHER = '018d88bd';

const telegram = (sender: string, what: number, repeatCount = 0): Uint8Array =>
  writePacket({
    type: RADIO_ERP1,
    data: Uint8Array.from([0xf6, what, ...Buffer.from(sender, 'hex'), 0x30 + repeatCount]),
    optional: Uint8Array.from([1, 0xff, 0xff, 0xff, 0xff, 0x36, 0]),
  });
const DOWN = 0x50;
const UP = 0x00;

const version = (): Uint8Array =>
  writePacket({
    type: RESPONSE,
    data: Uint8Array.from({ length: 33 }, (_, at) => (at === 0 ? 0 : at)),
    optional: new Uint8Array(),
  });

function setUp(senders: readonly string[] = [OURS.toUpperCase()]) {
  const clock = handClock();
  const events: DoorbellEvent[] = [];
  const line = { events: null as PortEvents | null, answers: true, openedCount: 0, asked: 0 };
  const memory = { remembered: [], save: () => {}, settled: async () => {} };
  const bell = enoceanDoorbell({
    station: { clock, bootId: 'boot', memory },
    find: { path: '/dev/receiver' },
    senders,
    listPorts: async () => [],
    openPort: async (_path, portEvents) => {
      line.events = portEvents;
      line.openedCount += 1;
      const write = (bytes: Uint8Array): void => {
        if (bytes[4] === COMMON_COMMAND) line.asked += 1;
        if (line.answers) queueMicrotask(() => portEvents.onData(version()));
      };
      return { ok: true, port: { write, close: async () => {} } };
    },
  });
  bell.start((event) => events.push(event));
  onTestFinished(() => bell.stop());
  const say = (bytes: Uint8Array): void => line.events?.onData(bytes);
  const press = async (sender = OURS): Promise<void> => {
    say(telegram(sender, DOWN));
    await clock.elapse(200);
    say(telegram(sender, UP));
  };
  const presses = () => [
    ...new Set(
      events.flatMap((event) => (event.type === 'press' ? [`${event.device} ${event.number}`] : [])),
    ),
  ];
  const link = (): BellLink | undefined => events.findLast((event) => event.type === 'link')?.link;
  const faults = () => events.findLast((event) => event.type === 'status')?.faults;
  return { clock, events, line, bell, say, press, presses, link, faults };
}

describe('whose press', () => {
  test('of a named button is told at once, under the button’s own name', async () => {
    const { clock, press, presses, link } = setUp();
    await clock.elapse(100);
    expect(link()).toEqual({ state: 'listening', device: 'enocean-090a0b0c' });
    await press();
    expect(presses()).toEqual([`enocean-${OURS} 1`]);
  });

  test('of a stranger is none, and the stranger is told once', async () => {
    const { clock, press, presses, events } = setUp();
    await clock.elapse(100);
    for (let i = 0; i < 5; i += 1) await press(OTHER);
    expect(presses()).toEqual([]);
    expect(events.filter((event) => event.type === 'stranger')).toEqual([
      { type: 'stranger', device: OTHER },
    ]);
  });

  test('of two buttons at one moment are two', async () => {
    const { clock, say, presses } = setUp([OURS, OTHER]);
    await clock.elapse(100);
    say(Buffer.concat([telegram(OURS, DOWN), telegram(OTHER, DOWN)]));
    expect(presses()).toHaveLength(2);
  });
});

describe('the same press', () => {
  test('through two repeaters is one, and a release that is lost swallows nothing', async () => {
    const { clock, say, presses, faults } = setUp();
    await clock.elapse(100);
    for (const repeatCount of [0, 1, 2]) {
      say(telegram(OURS, DOWN, repeatCount));
      await clock.elapse(20);
    }
    expect(presses()).toHaveLength(1);
    await clock.elapse(30_000);
    say(telegram(OURS, DOWN));
    expect(presses()).toHaveLength(2);
    expect(faults()).toEqual([]);
  });

  test('a frantic finger with two repeaters is heard and is no fault', async () => {
    const { clock, say, presses, faults } = setUp();
    await clock.elapse(100);
    for (let i = 0; i < 15; i += 1) {
      for (const repeatCount of [0, 1, 2]) {
        say(telegram(OURS, DOWN, repeatCount));
        await clock.elapse(20);
      }
      for (const repeatCount of [0, 1, 2]) say(telegram(OURS, UP, repeatCount));
      await clock.elapse(140);
    }
    expect(presses().length).toBeGreaterThanOrEqual(4);
    expect(faults()).toEqual([]);
  });

  test('a thousand a second are an alarm and a few presses', async () => {
    const { clock, say, presses, faults } = setUp();
    await clock.elapse(100);
    for (let i = 0; i < 6_000; i += 1) {
      say(telegram(OURS, DOWN));
      if (i % 10 === 0) await clock.elapse(10);
    }
    expect(faults()).toEqual(['button-chattering']);
    expect(presses().length).toBeLessThanOrEqual(12);
  });
});

describe('the receiver', () => {
  test('is asked for ever, and one that answers nothing is told within 10 s, whatever telegrams it lets through', async () => {
    const { clock, line, say, link } = setUp();
    await clock.elapse(60_000);
    expect(line.asked).toBeGreaterThan(25);
    line.answers = false;
    for (let second = 0; second < 10; second += 1) {
      say(telegram(OTHER, DOWN));
      await clock.elapse(1_000);
    }
    expect(link()).toMatchObject({ state: 'silent', heard: 'nothing' });
    expect(line.openedCount).toBe(2);
    line.answers = true;
    await clock.elapse(2_500);
    expect(link()).toMatchObject({ state: 'listening' });
  });

  test('that is another device is noise, told at most once a second', async () => {
    const { clock, line, say, link, events } = setUp();
    await clock.elapse(10);
    line.answers = false;
    for (let i = 0; i < 1_000; i += 1) {
      say(Buffer.from('\r\nOK\r\n+CREG: 1\r\n'));
      await clock.elapse(10);
    }
    expect(link()).toMatchObject({ state: 'silent', heard: 'noise' });
    expect(events.filter((event) => event.type === 'garbled').length).toBeLessThanOrEqual(10);
    expect(events.some((event) => event.type === 'press')).toBe(false);
  });

  test('a telegram behind half a packet is heard as soon as the line is still', async () => {
    const { clock, say, presses } = setUp();
    await clock.elapse(100);
    say(Buffer.concat([version().slice(0, 12), telegram(OURS, DOWN)]));
    await clock.elapse(300);
    expect(presses()).toHaveLength(1);
  });

  test('stopped, it leaves no timer behind', async () => {
    const { clock, say, bell } = setUp();
    await clock.elapse(100);
    say(Buffer.concat([Buffer.from('noise'), telegram(OURS, DOWN), version().slice(0, 9)]));
    await bell.stop();
    expect(clock.pendingCount()).toBe(0);
  });
});
