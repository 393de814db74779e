// Who may come in at all, before any costly work is done for them: sockets are counted in all and by address.
import type { Socket } from 'node:net';

/** In all: twenty desks, five displays, entrances, and browsers that load their page. */
const SOCKETS_MAX = 200;
/** Of them, those that have not shown who they are. Wires of paired machines are never put out for them. */
const STRANGERS_MAX = 80;
/** One machine with several windows, or a browser that loads its page, stays far below. */
const PER_ADDRESS_MAX = 40;
const NEW_PER_SECOND_MAX = 20;
const SECOND_MS = 1_000;
/** Addresses whose newcomers are counted; a second later they are forgotten. */
const COUNTED_ADDRESSES_MAX = 1_000;

type Guest = { socket: Socket; address: string; isKnown: boolean };

/** The same connection, seen as TCP or as TLS. */
const nameOf = (socket: Socket): string => `${socket.remoteAddress} ${socket.remotePort}`;

export type Doorkeeper = ReturnType<typeof makeDoorkeeper>;

export function makeDoorkeeper(nowMs: () => number) {
  const guests = new Map<string, Guest>();
  let newcomers = new Map<string, number>();
  let secondBegan = nowMs();

  function isTooFast(address: string): boolean {
    if (nowMs() - secondBegan >= SECOND_MS) {
      newcomers = new Map();
      secondBegan = nowMs();
    }
    const count = (newcomers.get(address) ?? 0) + 1;
    if (newcomers.size < COUNTED_ADDRESSES_MAX || newcomers.has(address)) newcomers.set(address, count);
    return count > NEW_PER_SECOND_MAX;
  }

  const count = (is: (guest: Guest) => boolean): number => [...guests.values()].filter(is).length;

  /** Whoever has been a stranger longest makes room: an honest machine is one for a blink only. */
  function makeRoom(): void {
    const strangers = [...guests.values()].filter(({ isKnown }) => !isKnown);
    if (strangers.length >= STRANGERS_MAX) strangers[0]?.socket.destroy();
  }

  return {
    /** False: too many from there. The caller ends it without a word. */
    admit(socket: Socket): boolean {
      const address = socket.remoteAddress;
      if (!address || isTooFast(address)) return false;
      if (count((guest) => guest.address === address) >= PER_ADDRESS_MAX) return false;
      makeRoom();
      const name = nameOf(socket);
      guests.set(name, { socket, address, isKnown: false });
      socket.once('close', () => guests.delete(name));
      return true;
    },

    /** It is a paired machine's wire. False when there is no room for more of them. */
    recognise(socket: Socket): boolean {
      const guest = guests.get(nameOf(socket));
      if (!guest || count(({ isKnown }) => isKnown) >= SOCKETS_MAX - STRANGERS_MAX) return false;
      guest.isKnown = true;
      return true;
    },

    count: () => guests.size,
  };
}
