// A cable between two programs on this machine, which can be pulled out: silently, or so that nobody answers.
import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

export type Cable = {
  port: number;
  /** Connections that were tried since the start. */
  tries(): number;
  /** Nothing comes through any more, and nobody says so. */
  cut(): void;
  /** The far end is gone: connections end, and new ones are refused at once. */
  unplug(): Promise<void>;
  restore(): Promise<void>;
  /** From now on it ends somewhere else. */
  leadTo(port: number): void;
  /** The test is over. */
  takeAway(): void;
};

export async function layCable(target: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let tries = 0;
  let end = target;
  const server = net.createServer((near) => {
    tries += 1;
    const far = isCut ? new net.Socket() : net.connect(end, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (bytes) => isCut || to.write(bytes));
      from.on('close', () => {
        sockets.delete(from);
        if (!isCut) to.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    tries: () => tries,
    cut() {
      isCut = true;
    },
    async unplug() {
      const closed = once(server, 'close');
      server.close();
      endAll();
      await closed;
    },
    async restore() {
      isCut = false;
      if (!server.listening) await listen(port);
    },
    leadTo(other) {
      end = other;
    },
    takeAway() {
      endAll();
      server.close();
    },
  };
}
