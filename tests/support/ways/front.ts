// A door in front of a real server: open, shut, mute, or flooding whoever comes.
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

export type Front = {
  port: number;
  mode: 'through' | 'mute' | 'flood';
  /** Everybody who is inside is thrown out. */
  cut(): void;
  shut(): Promise<void>;
  open(): Promise<void>;
};

const FLOOD = Buffer.alloc(10_000_000, 'x');

export async function frontOf(target: number): Promise<Front> {
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): net.Socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = net.createServer((visitor) => {
    keep(visitor);
    if (front.mode === 'mute') return void visitor.resume();
    if (front.mode === 'flood') return void visitor.resume().end(FLOOD);
    const inside = keep(net.connect(target, '127.0.0.1'));
    visitor.pipe(inside).pipe(visitor);
    visitor.on('close', () => inside.destroy());
    inside.on('close', () => visitor.destroy());
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const front: Front = {
    port: 0,
    mode: 'through',
    cut,
    shut: async () => {
      cut();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
    open: async () => {
      server.listen(front.port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
  await front.open();
  front.port = (server.address() as AddressInfo).port;
  return front;
}
