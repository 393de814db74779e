// Machines of the office network around a station in this process: real TLS and real sockets, on loopback.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { MachineRole } from '#core/machine/machine.ts';
import { dial } from '#lan/dial.ts';
import { type Identity, identityIn } from '#lan/identity.ts';
import { pairWith } from '#lan/pair-client.ts';
import { PROTOCOL, WIRE_PATH } from '#lan/protocol.ts';
import { freshFolder } from './fresh-folder.ts';
import { type HostWorld, look, startHost, type WorldOptions } from './host-world.ts';

export const LOOPBACK = '127.0.0.1';
const MANAGER_PIN = '2580';
const TRY_AGAIN_MS = 50;
const TRIES_MAX = 100;

const named = () => ({ requestId: randomUUID() });

export type LanWorld = HostWorld & {
  port: number;
  /** The station's own desk, with a manager signed in. */
  manager: Station['desk'];
  managerView(): Promise<DeskView>;
};

/** A station that listens on loopback, at any free port, with a manager signed in at its own desk. */
export async function startLanHost(options: WorldOptions = {}): Promise<LanWorld> {
  const world = await startHost({ ...options, lan: { address: LOOPBACK, port: 0 } });
  const { station } = world.window('desk');
  const managerView = () => look(station.desk.view());
  const { access, lan } = await listening(managerView);
  if (access.state === 'no-staff')
    await station.desk.createFirstManager({ ...named(), name: 'Leder', pin: MANAGER_PIN });
  return { ...world, port: lan.port, manager: station.desk, managerView };
}

/** Asks anew each time: under a clock that stands still, no view goes on by itself. */
async function listening(view: () => Promise<DeskView>) {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const { access, health } = await view();
    if (health.lan.state === 'listening') return { access, lan: health.lan };
    await setTimeout(TRY_AGAIN_MS);
  }
  throw new Error('the station does not listen');
}

export type PairedMachine = {
  identity: Identity;
  /** Where its key lies. */
  folder: string;
  stationFingerprint: string;
  machine: string;
  desk: string | null;
};

export async function newIdentity(): Promise<Identity> {
  return identityIn(freshFolder('machine'));
}

/** A code as the manager opens it. */
export async function openCode(world: LanWorld, role: MachineRole, carrier: 'app' | 'browser' = 'app') {
  const opened = await world.manager.openPairing({ ...named(), role, carrier });
  if (!opened.ok) throw new Error(`no pairing: ${opened.refusal}`);
  return opened.value.code;
}

/** Another machine, paired as that role with a key of its own. */
export async function pairMachine(world: LanWorld, role: MachineRole): Promise<PairedMachine> {
  const folder = freshFolder('machine');
  const identity = await identityIn(folder);
  const code = await openCode(world, role);
  const paired = await pairWith({ address: LOOPBACK, port: world.port, code, role, identity });
  if (!paired.ok) throw new Error(`not paired: ${paired.refusal}`);
  const { stationFingerprint, machine, desk } = paired;
  return { identity, folder, stationFingerprint, machine, desk };
}

/** The bare socket of a window's wire, as far as the station lets it come. */
export async function openSocket(
  world: { port: number },
  identity: Identity,
  { path = WIRE_PATH, protocol = PROTOCOL, pinned = null as string | null } = {},
): Promise<WebSocket> {
  const dialled = await dial({ address: LOOPBACK, port: world.port, path, protocol, identity, pinned });
  if (!dialled.ok) throw new Error(`no socket: ${dialled.refusal}`);
  const { socket } = dialled;
  onTestFinished(() => socket.terminate());
  return socket;
}

/** One window of that machine: an oRPC client over its own socket. */
export async function openWindow(world: { port: number }, machine: PairedMachine) {
  const socket = await openSocket(world, machine.identity, { pinned: machine.stationFingerprint });
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  return { station: createORPCClient(link) as Station, socket };
}

/** The code it was closed with. */
export const closeOf = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', (code) => resolve(code)));
