// A NUT server with one UPS, as upsd speaks on its socket, with the faults a test wants.
import net from 'node:net';

export type NutServer = {
  port: number;
  /** ups.status and battery.charge from now on. */
  say(status: string, charge?: string): void;
  /** Answers every question with this line instead. */
  refuse(line: string | null): void;
  /** Takes connections and says nothing. */
  mute(): void;
  stop(): Promise<void>;
};

export async function startNutServer(port = 0): Promise<NutServer> {
  let status = 'OL';
  let charge: string | null = '100';
  let refusal: string | null = null;
  let isMute = false;
  const sockets = new Set<net.Socket>();

  function answer(question: string): string {
    if (refusal) return refusal;
    if (question === 'LIST UPS') return 'BEGIN LIST UPS\nUPS office "Office \\"small\\""\nEND LIST UPS';
    if (question === 'GET VAR office ups.status') return `VAR office ups.status "${status}"`;
    if (question === 'GET VAR office battery.charge' && charge !== null)
      return `VAR office battery.charge "${charge}"`;
    return question.includes(' office ') ? 'ERR VAR-NOT-SUPPORTED' : 'ERR UNKNOWN-UPS';
  }

  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      if (isMute) return;
      const reply = `${answer(text.trim())}\n`;
      // As a slow line brings it: in two pieces, cut anywhere.
      const cut = Math.floor(reply.length / 2);
      socket.write(reply.slice(0, cut));
      setTimeout(() => socket.write(reply.slice(cut)), 5);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    say(nextStatus, nextCharge) {
      status = nextStatus;
      charge = nextCharge ?? null;
    },
    refuse: (line) => {
      refusal = line;
    },
    mute: () => {
      isMute = true;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
