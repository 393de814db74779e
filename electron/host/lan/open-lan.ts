// Everything behind the open port, put together: wires, pairing, the browser's routes, and the server before them.
// Loaded when the port is first opened: a station without other machines never pays for it.

import { machineWithKey } from '#core/machine/machine.ts';
import { identityIn } from '../../lan/identity.ts';
import { CLOSE, PAIR_PATH, PROTOCOL, WIRE_PATH } from '../../lan/protocol.ts';
import type { Port } from '../carrier.ts';
import type { Clock } from '../clock.ts';
import type { Engine } from '../engine.ts';
import type { Caller } from '../host-parts.ts';
import type { Log } from '../log.ts';
import { makeRateLimit } from '../rate-limit.ts';
import { browserRoutes } from './browser/browser-routes.ts';
import { makeDoorkeeper } from './doorkeeper.ts';
import type { LanAccess, LanRoutes, Upgraded } from './lan-routes.ts';
import { startLanServer } from './lan-server.ts';
import { pairRoute } from './pair-route.ts';
import type { Pairing } from './pairing.ts';
import { makeStrangerLog } from './stranger-log.ts';
import { refuseSocket } from './upgrade.ts';
import { makeWires, type Wires } from './wires.ts';

export type LanParts = {
  keyFolder: string;
  clock: Clock;
  log: Log;
  engine: Engine;
  pairing: Pairing;
  connect(port: Port, caller: Caller): void;
  /** Where the built windows lie, for browsers; null: nothing is served to them. */
  windowsFolder: string | null;
};

export type OpenLan = {
  address: string;
  port: number;
  connected: Wires['connected'];
  keepOnly: Wires['keepOnly'];
  stop(): Promise<void>;
};

/** Nothing of ours runs in a browser on these two: a page somewhere else must not reach them through one. */
const noBrowser = (route: Upgraded): Upgraded => ({
  ...route,
  take(socket, request, peer) {
    if (request.headers.origin === undefined) route.take(socket, request, peer);
    else refuseSocket(socket, CLOSE.notPaired);
  },
});

export async function openLan(address: string, port: number, parts: LanParts): Promise<OpenLan> {
  const { log, clock, engine, pairing } = parts;
  const identity = await identityIn(parts.keyFolder);
  const refused = makeStrangerLog(log, clock);
  const doorkeeper = makeDoorkeeper(() => performance.now());
  const wires = makeWires({ doorkeeper, connect: parts.connect, refused });

  const access: LanAccess = {
    pairing,
    openWire: (socket, request, machine) => wires.open(socket, request.socket, machine),
    machineWith: (carrier, key) => machineWithKey(engine.stored(), carrier, key),
  };

  const wireRoute: Upgraded = {
    protocol: PROTOCOL,
    take(socket, request, { fingerprint }) {
      const machine = fingerprint ? access.machineWith('app', fingerprint) : undefined;
      if (machine) return access.openWire(socket, request, machine);
      refused('not-paired');
      refuseSocket(socket, CLOSE.notPaired);
    },
  };

  const more = browserRoutes({ folder: parts.windowsFolder, clock, log })(access);
  const pairs = { pairing, stationFingerprint: identity.fingerprint, rate: makeRateLimit(clock), refused };
  const routes: LanRoutes = {
    handleRequest: more.handleRequest,
    upgrade: {
      ...more.upgrade,
      [WIRE_PATH]: noBrowser(wireRoute),
      [PAIR_PATH]: noBrowser(pairRoute(pairs)),
    },
  };
  const server = await startLanServer({
    address,
    port,
    identity,
    doorkeeper,
    routes,
    refused,
    fault: log.fault,
  });

  return {
    address: server.address,
    port: server.port,
    connected: wires.connected,
    keepOnly: wires.keepOnly,
    async stop() {
      wires.stop();
      // As long as the old station runs, its desks hear the bell that still hangs on it. Now they are to look elsewhere.
      wires.endAll(engine.stored().movedAway ? CLOSE.moved : CLOSE.goingAway);
      await flushed();
      await server.stop();
    },
  };
}

/** One turn of the loop: the goodbyes are in the kernel's hands before the sockets are ended. */
const flushed = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
