// Every open wire of another machine: as a port for the carrier, kept alive by pings, and ended when it falls behind.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { MachineId } from '#core/ids.ts';
import type { Machine } from '#core/machine/machine.ts';
import { BUFFERED_BYTES_MAX, CLOSE, PING_EVERY_MS, SILENCE_MS } from '../../lan/protocol.ts';
import type { Port } from '../carrier.ts';
import { type Caller, NO_DESK } from '../host-parts.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { refuseSocket } from './upgrade.ts';

/** One socket a window; a machine that lost the link may for a moment hold its old ones too. */
const WIRES_PER_MACHINE_MAX = 6;
/** A desk sends a few calls a second at most. More is no person's hands, and acute calls are far below it. */
const MESSAGES_PER_SECOND_MAX = 100;
const SECOND_MS = 1_000;

type Wire = { socket: WebSocket; machine: MachineId; heardMs: number; secondBegan: number; messages: number };

/** The carrier's view of a socket. Text only; a wire that is behind is ended, never waited for. */
function portOf(socket: WebSocket): Port {
  return {
    postMessage(message) {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > BUFFERED_BYTES_MAX) socket.terminate();
      else socket.send(String(message));
    },
    on(event, listener: (event: never) => void) {
      if (event === 'close') return socket.on('close', () => listener(undefined as never));
      return socket.on('message', (data, isBinary) => {
        // Told to go, it may still have been sending: nothing of that counts any more.
        if (socket.readyState !== socket.OPEN) return;
        if (isBinary) socket.close(CLOSE.odd);
        else listener({ data: data.toString() } as never);
      });
    },
    start() {},
    refuse: () => socket.close(CLOSE.odd),
  };
}

type Parts = {
  doorkeeper: Doorkeeper;
  connect(port: Port, caller: Caller): void;
  refused(why: string): void;
};

export type Wires = ReturnType<typeof makeWires>;

export function makeWires({ doorkeeper, connect, refused }: Parts) {
  const wires = new Map<WebSocket, Wire>();

  function heard(wire: Wire): void {
    wire.heardMs = performance.now();
  }

  function isFlooding(wire: Wire): boolean {
    const nowMs = performance.now();
    if (nowMs - wire.secondBegan >= SECOND_MS) Object.assign(wire, { secondBegan: nowMs, messages: 0 });
    wire.messages += 1;
    return wire.messages > MESSAGES_PER_SECOND_MAX;
  }

  const heart = makeHeart((pings) => {
    for (const { socket, heardMs } of wires.values()) {
      if (performance.now() - heardMs > SILENCE_MS) socket.terminate();
      else if (pings) socket.ping();
    }
  });

  const of = (machine: MachineId): Wire[] => [...wires.values()].filter((wire) => wire.machine === machine);

  return {
    open(socket: WebSocket, tcp: Socket, { id, role, desk }: Machine): void {
      if (of(id).length >= WIRES_PER_MACHINE_MAX || !doorkeeper.recognise(tcp)) {
        refused('too-many-wires');
        refuseSocket(socket, CLOSE.tooMany);
        return;
      }
      const nowMs = performance.now();
      const wire: Wire = { socket, machine: id, heardMs: nowMs, secondBegan: nowMs, messages: 0 };
      wires.set(socket, wire);
      socket.on('close', () => wires.delete(socket));
      socket.on('pong', () => heard(wire));
      socket.on('ping', () => heard(wire));
      socket.on('message', () => {
        heard(wire);
        if (!isFlooding(wire)) return;
        refused('flood');
        socket.terminate();
      });
      connect(portOf(socket), { role, desk: desk ?? NO_DESK, machine: id });
    },

    connected: (): ReadonlySet<MachineId> => new Set([...wires.values()].map(({ machine }) => machine)),

    /** Ends at once what belongs to no machine of the list any more. */
    keepOnly(machines: ReadonlyMap<MachineId, Machine>): void {
      for (const { socket, machine } of [...wires.values()]) {
        if (machines.has(machine)) continue;
        wires.delete(socket);
        refuseSocket(socket, CLOSE.revoked);
      }
    },

    /** Everybody is told that the station goes, and asked to come back. */
    endAll(code: number): void {
      for (const { socket } of wires.values()) refuseSocket(socket, code);
    },

    stop: heart.stop,
  };
}

/** Twice for every ping, so that a silence is noticed soon after it is one. */
const BEAT_MS = PING_EVERY_MS / 2;

/** A process that stood still itself has heard nobody: that round judges nobody. */
function makeHeart(beat: (pings: boolean) => void) {
  let lastMs = performance.now();
  let pings = false;
  const timer = setInterval(() => {
    const lateMs = performance.now() - lastMs - BEAT_MS;
    lastMs = performance.now();
    pings = !pings;
    if (lateMs < BEAT_MS) beat(pings);
  }, BEAT_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
