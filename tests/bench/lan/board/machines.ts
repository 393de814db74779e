// Twenty desks and five displays, each a paired machine with a wire of its own over TLS, in one process. They do what a
// desk's page does with its wire: follow the view, and ask now and then whether the station still answers.
//   node tests/bench/lan/board/machines.ts <folder> <port>
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { Station } from '#contract/contract.ts';
import { dial } from '#lan/dial.ts';
import { identityIn } from '#lan/identity.ts';
import { pairWith } from '#lan/pair-client.ts';
import { PROTOCOL, WIRE_PATH } from '#lan/protocol.ts';
import { PROBE_EVERY_MS } from '#renderer/client/contact.ts';
import { answering, type MachinesAsk, PIN, sharedNow } from './messages.ts';

const [folder = '', portWord = ''] = process.argv.slice(2);
const at = { address: '127.0.0.1', port: Number(portWord) };

/** By ticket: when each desk first had it. */
const seen = new Map<string, number[]>();
let deskCount = 0;
let machineCount = 0;

async function followDesk(station: Station): Promise<void> {
  const known = new Set<string>();
  for await (const { queue } of await station.desk.view()) {
    const nowMs = sharedNow();
    for (const { ticket } of queue) {
      if (known.has(ticket)) continue;
      known.add(ticket);
      seen.set(ticket, [...(seen.get(ticket) ?? []), nowMs]);
    }
  }
}

async function probe(station: Station): Promise<void> {
  for await (const _ of await station.desk.view()) return;
}

async function join(role: 'desk' | 'display', code: string, staff: string): Promise<void> {
  machineCount += 1;
  const identity = await identityIn(path.join(folder, `machine-${machineCount}`));
  const paired = await pairWith({ ...at, code, role, identity });
  if (!paired.ok) throw new Error(`not paired: ${paired.refusal}`);
  const pinned = paired.stationFingerprint;
  const dialled = await dial({ ...at, path: WIRE_PATH, protocol: PROTOCOL, identity, pinned });
  if (!dialled.ok) throw new Error(`no wire: ${dialled.refusal}`);
  const { socket } = dialled;
  socket.on('close', (code) => {
    throw new Error(`a wire was closed with ${code}`);
  });
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  const station = createORPCClient(link) as Station;
  if (role === 'display') return void follow(station);
  deskCount += 1;
  const signedIn = await station.desk.signIn({ requestId: randomUUID(), staff, pin: PIN });
  if (!signedIn.ok) throw new Error(`not signed in: ${signedIn.refusal}`);
  void followDesk(station);
  setInterval(() => void probe(station), PROBE_EVERY_MS);
}

async function follow(station: Station): Promise<void> {
  for await (const _ of await station.display.view());
}

answering<MachinesAsk>(async (asked) => {
  if (asked.ask === 'join') return join(asked.role, asked.code, asked.staff);
  const times = seen.get(asked.ticket) ?? [];
  return times.length === deskCount ? times : null;
});
