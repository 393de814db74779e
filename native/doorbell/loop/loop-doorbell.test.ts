// The loop's logic against an adapter made by hand: no pseudo-terminal has control lines, and no adapter hangs here.
import { SerialPortMock } from 'serialport';
import { describe, expect, onTestFinished, test } from 'vitest';
import { handClock } from '../../hand-clock.ts';
import { READ_DEADLINE_MS } from '../../port/line-watch.ts';
import { type LinePort, openedLines, openModemLines, type PortEvents } from '../../port/open-port.ts';
import type { BellLink, DoorbellEvent } from '../doorbell.ts';
import { CHATTER_EDGES, PRESSES_A_MINUTE_MAX } from '../held/contact.ts';
import { STUCK_AFTER_MS } from '../timing.ts';
import { loopDoorbell } from './loop-doorbell.ts';

function setUp() {
  const clock = handClock();
  const events: DoorbellEvent[] = [];
  const adapter = {
    contact: 'closed' as 'closed' | 'open' | 'fed-from-elsewhere',
    answers: 'yes' as 'yes' | 'fails' | 'never',
    dtr: false,
    events: null as PortEvents | null,
    openedCount: 0,
    closedCount: 0,
  };
  const answer = <T>(value: () => T): Promise<T> => {
    if (adapter.answers === 'never') return new Promise(() => {});
    return adapter.answers === 'yes' ? Promise.resolve(value()) : Promise.reject(new Error('EIO'));
  };
  const isWhole = () =>
    adapter.contact === 'fed-from-elsewhere' || (adapter.dtr && adapter.contact === 'closed');
  const port: LinePort = {
    read: () => answer(() => ({ cts: false, dsr: isWhole(), dcd: false })),
    drive: (dtr) =>
      answer(() => {
        adapter.dtr = dtr;
      }),
    close: async () => {
      adapter.closedCount += 1;
    },
  };
  const memory = { remembered: [], save: () => {}, settled: async () => {} };
  const bell = loopDoorbell({
    station: { clock, bootId: 'boot', memory },
    find: { path: '/dev/adapter' },
    listPorts: async () => [],
    openPort: async (_path, portEvents) => {
      adapter.events = portEvents;
      adapter.openedCount += 1;
      return { ok: true, port };
    },
  });
  bell.start((event) => events.push(event));
  onTestFinished(() => bell.stop());
  const press = async (heldMs: number): Promise<void> => {
    adapter.contact = 'open';
    await clock.elapse(heldMs);
    adapter.contact = 'closed';
    await clock.elapse(100);
  };
  const numbers = () => [
    ...new Set(events.flatMap((event) => (event.type === 'press' ? [event.number] : []))),
  ];
  const link = (): BellLink | undefined => events.findLast((event) => event.type === 'link')?.link;
  const faults = () => events.findLast((event) => event.type === 'status')?.faults;
  return { clock, events, adapter, bell, press, numbers, link, faults };
}

describe('a finger', () => {
  test.each([60, 200, 1_000, STUCK_AFTER_MS - 500])(
    'on the button for %i ms is one press',
    async (heldMs) => {
      const { clock, press, numbers, link } = setUp();
      await clock.elapse(1_000);
      expect(link()).toEqual({ state: 'listening', device: 'loop' });
      await press(heldMs);
      expect(numbers()).toEqual([1]);
    },
  );

  test('its age is told from when it began', async () => {
    const { clock, press, events } = setUp();
    await clock.elapse(1_000);
    await press(3_000);
    const [first] = events.filter((event) => event.type === 'press');
    expect(first?.ageMs).toBeGreaterThanOrEqual(2_900);
  });

  test('on the button while the station starts is a press when it lets go', async () => {
    const { clock, adapter, press, numbers } = setUp();
    adapter.contact = 'open';
    await clock.elapse(500);
    await press(500);
    expect(numbers()).toEqual([1]);
  });
});

describe('a wire', () => {
  test('that breaks is an alarm within 10 s and no press, nor is its mending', async () => {
    const { clock, adapter, numbers, faults } = setUp();
    await clock.elapse(1_000);
    adapter.contact = 'open';
    await clock.elapse(10_000);
    expect(faults()).toEqual(['wire-broken']);
    await clock.elapse(60_000);
    adapter.contact = 'closed';
    await clock.elapse(1_000);
    expect(faults()).toEqual([]);
    expect(numbers()).toEqual([]);
  });

  test('that is fed from elsewhere, so that no press could open it, is an alarm as soon as it is opened', async () => {
    const { clock, adapter, press, faults, numbers } = setUp();
    adapter.contact = 'fed-from-elsewhere';
    await clock.elapse(1_000);
    expect(faults()).toEqual(['wire-broken']);
    await press(200);
    expect(faults()).toEqual([]);
    expect(numbers()).toEqual([1]);
  });

  test('that flickers is an alarm and a few presses', async () => {
    const { clock, press, faults, numbers } = setUp();
    await clock.elapse(1_000);
    for (let i = 0; i < CHATTER_EDGES * 2; i += 1) await press(60);
    expect(faults()).not.toEqual([]);
    expect(numbers().length).toBeLessThanOrEqual(PRESSES_A_MINUTE_MAX);
  });

  test('that is whole gives no press and no alarm in ten minutes', async () => {
    const { clock, events, numbers } = setUp();
    await clock.elapse(600_000);
    expect(numbers()).toEqual([]);
    expect(
      events.filter((event) => event.type === 'status').every((event) => event.faults.length === 0),
    ).toBe(true);
  });
});

describe('an adapter', () => {
  test.each([
    ['fails', 200],
    ['never', READ_DEADLINE_MS + 200],
  ] as const)('that answers "%s" is told, and opened again for ever', async (answers, withinMs) => {
    const { clock, adapter, link } = setUp();
    await clock.elapse(1_000);
    adapter.answers = answers;
    await clock.elapse(withinMs);
    expect(link()).toMatchObject({ state: 'lost', reason: 'failed' });
    await clock.elapse(60_000);
    expect(adapter.openedCount).toBeGreaterThan(25);
    adapter.answers = 'yes';
    await clock.elapse(3_000);
    expect(link()).toMatchObject({ state: 'listening' });
  });

  test('that is pulled out is told, and a press after its return counts', async () => {
    const { clock, adapter, link, press, numbers } = setUp();
    await clock.elapse(1_000);
    adapter.events?.onClosed();
    expect(link()).toMatchObject({ state: 'lost', reason: 'unplugged' });
    await clock.elapse(2_000);
    expect(link()).toMatchObject({ state: 'listening' });
    await press(200);
    expect(numbers()).toEqual([1]);
  });

  test('is left in peace when the station stops', async () => {
    const { clock, bell, adapter } = setUp();
    await clock.elapse(1_000);
    await bell.stop();
    expect(adapter.closedCount).toBe(1);
    expect(clock.pendingCount()).toBe(0);
  });
});

test('the real binding is asked in its own words', async () => {
  // serialport's own mock of its native part: the same calls, checked by the same class.
  SerialPortMock.binding.createPort('/dev/LOOP');
  const port = new SerialPortMock({ path: '/dev/LOOP', baudRate: 9_600 });
  await new Promise<void>((resolve) => port.once('open', () => resolve()));
  const lines = openedLines(port as unknown as Parameters<typeof openedLines>[0]);
  await lines.drive(true);
  await lines.drive(false);
  expect(await lines.read()).toEqual({ cts: true, dsr: false, dcd: false });
  await lines.close();
  await expect(lines.read()).rejects.toThrow('not open');
});

test('a path that is no port is told, not thrown', async () => {
  const opened = await openModemLines('/dev/null-and-void', { onData: () => {}, onClosed: () => {} });
  expect(opened).toEqual({ ok: false, reason: 'not-found' });
});
