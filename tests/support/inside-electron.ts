// Electron on another machine of the test's network, as a program that a test driver can start: the driver looks for its
// debugging ports on this machine's loopback, so both are brought out here and the lines that announce them are rewritten.
//   node tests/support/inside-electron.ts <words that enter the namespace …> -- <electron> <its words …>
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import readline from 'node:readline';

const words = process.argv.slice(2);
const end = words.indexOf('--');
const [enter = '', ...enterWords] = words.slice(0, end);
const child = spawn(enter, [...enterWords, ...words.slice(end + 1)], {
  stdio: ['inherit', 'inherit', 'pipe'],
});

/** A port out here for one in there; each connection is carried by a socat that runs inside. */
async function broughtOut(port: string): Promise<number> {
  const server = net.createServer((socket) => {
    const carrier = spawn(enter, [...enterWords, 'socat', '-', `TCP:127.0.0.1:${port}`], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    socket.pipe(carrier.stdin);
    carrier.stdout.pipe(socket);
    const stop = (): void => {
      carrier.kill();
      socket.destroy();
    };
    for (const part of [socket, carrier.stdin, carrier.stdout, carrier]) part.on('error', stop);
    socket.on('close', stop);
    carrier.on('exit', stop);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as net.AddressInfo).port;
}

const ANNOUNCED = /(listening on ws:\/\/127\.0\.0\.1:)(\d+)/;

child.on('exit', (code) => process.exit(code ?? 1));
for await (const line of readline.createInterface(child.stderr)) {
  const port = ANNOUNCED.exec(line)?.[2];
  console.error(port ? line.replace(ANNOUNCED, `$1${await broughtOut(port)}`) : line);
}
