// Attacks by number and by slowness: they ask nothing, they only want to be many, or never to end.
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endOf, openTcp, openTls, type Target } from './connect.ts';

/** As many at a time as a machine's own connecting stands. */
const WAVE = 500;
/** What the station keeps of one address, and how soon after the last wave it keeps no more than that. */
const KEPT_MAX = 40;
const SETTLED_WITHIN_MS = 10_000;

/** Thousands of sockets, each held for as long as the station lets it; answers with how many it lets stand. */
export async function manySockets(target: Target, count: number): Promise<{ opened: number; kept: number }> {
  const held = new Set<net.Socket>();
  let opened = 0;
  for (let asked = 0; asked < count; asked += WAVE) {
    for (let index = 0; index < Math.min(WAVE, count - asked); index++) {
      const socket = openTcp(target);
      socket.on('connect', () => {
        opened += 1;
        held.add(socket);
      });
      socket.on('close', () => held.delete(socket));
      // Only who reads hears that the other end has hung up.
      socket.resume();
    }
    await pause(100);
  }
  const endAt = performance.now() + SETTLED_WITHIN_MS;
  while (held.size > KEPT_MAX && performance.now() < endAt) await pause(50);
  const kept = held.size;
  for (const socket of held) socket.destroy();
  return { opened, kept };
}

const SLOW_BYTE_MS = 400;

async function slowly(socket: net.Socket, text: string): Promise<{ how: string; afterMs: number }> {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.writable) socket.write(text[at++ % text.length] ?? ' ');
  }, SLOW_BYTE_MS);
  const ended = await endOf(socket);
  clearInterval(timer);
  socket.destroy();
  return ended;
}

type Slow = { how: string[]; longestMs: number };

const worst = (all: { how: string; afterMs: number }[]): Slow => ({
  how: [...new Set(all.map(({ how }) => how))],
  longestMs: Math.max(...all.map(({ afterMs }) => afterMs)),
});

/** Connected, and then a byte now and then of nothing that ever becomes a greeting. */
export async function slowGreeting(target: Target, count: number): Promise<Slow> {
  // The beginning of a TLS greeting, so that what is slow is the greeting and not nonsense.
  const greeting = '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03';
  return worst(await Promise.all(Array.from({ length: count }, () => slowly(openTcp(target), greeting))));
}

/** Greeted properly, and then headers a byte at a time. */
export async function slowHeaders(target: Target, count: number): Promise<Slow> {
  const open = () => openTls(target, { ALPNProtocols: ['http/1.1'] });
  return worst(
    await Promise.all(Array.from({ length: count }, () => slowly(open(), 'GET / HTTP/1.1\r\nX: y'))),
  );
}

/** Every TCP port of the station; answers with those that somebody listens on. */
export async function openPorts(address: string): Promise<number[]> {
  const open: number[] = [];
  const PORT_MAX = 65_535;
  for (let from = 1; from <= PORT_MAX; from += WAVE) {
    const ports = Array.from({ length: Math.min(WAVE, PORT_MAX - from + 1) }, (_, index) => from + index);
    await Promise.all(
      ports.map(
        (port) =>
          new Promise<void>((resolve) => {
            const socket = net.connect({ host: address, port, timeout: 2_000 });
            socket.on('connect', () => {
              open.push(port);
              socket.destroy();
            });
            for (const event of ['error', 'timeout']) socket.on(event, () => socket.destroy());
            socket.on('close', () => resolve());
          }),
      ),
    );
  }
  return open;
}
