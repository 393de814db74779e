// The station of the board's measurement: the real host, on the network, in a process of its own.
//   node tests/bench/lan/board/station.ts <folder>
import { randomUUID } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Station } from '#contract/contract.ts';
import type { DeskId, VisitId } from '#core/ids.ts';
import { ok } from '#core/result.ts';
import type { Port } from '#host/carrier.ts';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { hostSettings } from '../host-settings.ts';
import { answering, PIN, type StationAsks, sharedNow } from './messages.ts';

const LOOPBACK = '127.0.0.1';
/** A waiting room as it is on a busy morning. */
const ALWAYS_WAITING = 12;

const [folder = ''] = process.argv.slice(2);
const { host, connect } = await compose(
  hostSettings(folder, 'drop-in', { address: LOOPBACK, port: 0 }),
  systemClock(),
);

function wire(role: 'desk' | 'kiosk'): Station {
  const { port1, port2 } = new MessageChannel();
  connect(port1 as unknown as Port, { role, desk: '1' as DeskId, machine: null });
  return createORPCClient(new RPCLink({ port: port2 as unknown as MessagePort }));
}

const request = () => ({ requestId: randomUUID() });
const { kiosk } = wire('kiosk');
const { desk } = wire('desk');
const visits: string[] = [];

async function register(): Promise<string> {
  // Acute passes every rate limit; where everybody is acute, the list is as long and as ordered as any.
  const errand = { kind: 'acute', need: 'not-said' } as const;
  const registered = await kiosk.register({ ...request(), errand, language: 'nb' });
  if (!registered.ok) throw new Error(`refused: ${registered.refusal}`);
  visits.push(registered.value.visit);
  return registered.value.code;
}

async function begin(): Promise<{ port: number; staff: string }> {
  await desk.createFirstManager({ ...request(), name: 'Leder', pin: PIN });
  for (let count = 0; count < ALWAYS_WAITING; count++) await register();
  for await (const { health, access } of await desk.view())
    if (health.lan.state === 'listening' && access.state === 'signed-in')
      return { port: health.lan.port, staff: access.staff };
  throw new Error('the view ended');
}

async function leave(): Promise<void> {
  const subject = visits.pop() as VisitId;
  await host.engine.act(() => ok([{ type: 'visit-ended', subject, data: { outcome: 'helped' } }]), {
    actor: { kind: 'system' },
    answer: () => null,
  });
}

answering<StationAsks | { ask: 'begin' }>(async (asked) => {
  switch (asked.ask) {
    case 'begin':
      return begin();
    case 'code': {
      const opened = await desk.openPairing({ ...request(), role: asked.role, carrier: 'app' });
      if (!opened.ok) throw new Error(`no pairing: ${opened.refusal}`);
      return opened.value.code;
    }
    case 'register': {
      const atMs = sharedNow();
      return { atMs, ticket: await register() };
    }
    case 'leave':
      return leave();
  }
});
