// A desk on another machine of the office's network: paired, with a wire of its own over TLS, looking for rings.
//   node tests/bench/bell/lan-desk.ts <folder>
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { Station } from '#contract/contract.ts';
import { dial } from '#lan/dial.ts';
import { identityIn } from '#lan/identity.ts';
import { pairWith } from '#lan/pair-client.ts';
import { PROTOCOL, WIRE_PATH } from '#lan/protocol.ts';
import { answering } from '../lan/board/messages.ts';
import type { DeskAsks } from './messages.ts';
import { makeSightings } from './sightings.ts';

const [folder = ''] = process.argv.slice(2);
const sightings = makeSightings();

async function join(port: number, code: string): Promise<void> {
  const at = { address: '127.0.0.1', port };
  const identity = await identityIn(path.join(folder, 'desk-machine'));
  const paired = await pairWith({ ...at, code, role: 'desk', identity });
  if (!paired.ok) throw new Error(`not paired: ${paired.refusal}`);
  const pinned = paired.stationFingerprint;
  const wire = { ...at, path: WIRE_PATH, protocol: PROTOCOL, identity, pinned };
  await watch(wire);
}

type Wire = Parameters<typeof dial>[0];

/** A wire that ends is opened again, as a desk's relay does it. */
async function watch(to: Wire): Promise<void> {
  const dialled = await dial(to);
  if (!dialled.ok) throw new Error(`no wire: ${dialled.refusal}`);
  const { socket } = dialled;
  socket.on('close', (code: number) => console.error(`a desk's wire ended with ${code}`));
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  const { desk }: Station = createORPCClient(link);
  void look(desk).catch(() => watch(to));
}

async function look(desk: Station['desk']): Promise<void> {
  for await (const view of await desk.view()) sightings.see(view);
}

answering<DeskAsks>(async (asked) => (asked.ask === 'join' ? join(asked.port, asked.code) : sightings.all()));
