// Some hours of a busy office in a real host, on a clock moved by hand: what its desk is shown, view by view.
import { randomUUID } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Station } from '#contract/contract.ts';
import { DeskView } from '#contract/desk/view.ts';
import type { DeskId } from '#core/ids.ts';
import type { Port } from '#host/carrier.ts';
import { compose } from '#host/compose.ts';
import { deskView } from '#host/views/desk-view.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import type { Recorded } from './desk-page/recorded-station.ts';
import { hostSettings } from './host-settings.ts';

const MINUTE_MS = 60_000;
/** Views come at least this often, whatever happens (electron/host/views/follow-view.ts). */
const REFRESH_MS = 30_000;
/** Somebody comes in this often, every fifth of them in need today: then the bell's ring goes on all desks. */
const ARRIVES_EVERY_MS = 5 * MINUTE_MS;
const URGENT_EVERY = 5;

/** The list is never empty. */
const ALWAYS_WAITING = 6;

const MONDAY_MORNING = Date.parse('2026-11-23T08:00:00+01:00');

const request = () => ({ requestId: randomUUID() });
/** The disk's thread and the wire work in real time. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 3));

export async function recordOfficeHours(folder: string, hours: number): Promise<Recorded> {
  const clock = handClock(MONDAY_MORNING);
  const { host, connect, stop } = await compose(hostSettings(folder, 'appointments'), clock);
  const wire = (role: 'desk' | 'kiosk'): Station => {
    const { port1, port2 } = new MessageChannel();
    connect(port1 as unknown as Port, { role, desk: '1' as DeskId, machine: null });
    return createORPCClient(new RPCLink({ port: port2 as unknown as MessagePort }));
  };
  const { desk } = wire('desk');
  const { kiosk } = wire('kiosk');
  await host.engine.whenOpen;
  const staff = await desk.createFirstManager({ ...request(), name: 'Leder', pin: '2468' });
  if (!staff.ok) throw new Error('no manager');

  const recorded: Recorded = [];
  const startMs = clock.now().bootMs;
  const record = async (): Promise<void> => {
    await breathe();
    const view = DeskView.parse(deskView(host, '1' as DeskId));
    recorded.push({ atMs: clock.now().bootMs - startMs, view });
  };
  /** What somebody does, and what the desk then shows. A refusal is an answer too: the next round goes on. */
  const does = async (call: Promise<unknown>): Promise<void> => {
    await call;
    await record();
  };
  const passes = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= REFRESH_MS) {
      clock.advance(Math.min(left, REFRESH_MS));
      await record();
    }
  };

  for (let count = 0; count < ALWAYS_WAITING; count++)
    await does(kiosk.register({ ...request(), errand: { kind: 'appointment' }, language: 'nb' }));
  for (let arrival = 0; arrival * ARRIVES_EVERY_MS < hours * 60 * MINUTE_MS; arrival++) {
    const isUrgent = arrival % URGENT_EVERY === 0;
    const errand = isUrgent
      ? ({ kind: 'acute', need: 'no-food' } as const)
      : ({ kind: 'appointment' } as const);
    await does(kiosk.register({ ...request(), errand, language: 'nb' }));
    await passes(MINUTE_MS);
    const ring = host.engine.stored().rings.keys().next().value;
    if (ring) {
      await does(desk.acknowledgeRing({ ...request(), ring, answer: 'taking-it', by: null }));
      await does(desk.ringComing({ ...request(), ring }));
      await passes(MINUTE_MS / 2);
      await does(desk.ringDoorOpened({ ...request(), ring, minutesAgo: 0 }));
      await does(desk.endRing({ ...request(), ring, outcome: 'let-in' }));
    }
    const called = await desk.callNext(request());
    await record();
    await passes(MINUTE_MS);
    if (called.ok) {
      const { visit } = called.value;
      await does(desk.startConversation({ ...request(), visit, adviser: null }));
      await passes(2 * MINUTE_MS);
      await does(desk.endVisit({ ...request(), visit, outcome: 'helped' }));
    }
    await passes(Math.max(0, (arrival + 1) * ARRIVES_EVERY_MS - (clock.now().bootMs - startMs)));
  }
  await stop();
  return recorded;
}
