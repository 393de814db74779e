// What else the station's one port answers, beside wires and pairing of the app: the browser's part plugs in here.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebSocket } from 'ws';
import type { Machine } from '#core/machine/machine.ts';
import type { Pairing } from './pairing.ts';

/** Who is at the other end, as the connection itself tells. */
export type Peer = {
  address: string;
  /** Of the certificate the peer showed and proved; null for a browser, which is never asked for one. */
  fingerprint: string | null;
};

/** Host was in the allow-list whenever one of these is called. */
export type LanRoutes = {
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  /** By path. The upgrade is done: a refusal is a close code (electron/lan/protocol.ts). */
  upgrade: Record<string, Upgraded>;
};

export type Upgraded = {
  /** The subprotocol it must offer. */
  protocol: string;
  take(socket: WebSocket, request: IncomingMessage, peer: Peer): void;
};

/** What a route may do with the station. */
export type LanAccess = {
  pairing: Pairing;
  /** Makes the socket a window's wire of that machine: bound caller, heartbeat, bounded buffer, ended when revoked. */
  openWire(socket: WebSocket, request: IncomingMessage, machine: Machine): void;
  /** The paired machine with that key; undefined when unknown or revoked. */
  machineWith(carrier: Machine['carrier'], key: string): Machine | undefined;
};

export type MakeRoutes = (access: LanAccess) => LanRoutes;
