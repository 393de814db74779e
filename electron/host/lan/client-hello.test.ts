// Told apart by their greeting: the app, a browser, and what is no TLS. In whatever pieces it comes.
import net, { type AddressInfo } from 'node:net';
import tls from 'node:tls';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALPN } from '../../lan/protocol.ts';
import { readGreeting } from './client-hello.ts';

/** The first bytes that a client of that kind sends. */
function greetingOf(protocols: string[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const server = net.createServer((socket) => {
      socket.once('data', (bytes) => {
        socket.destroy();
        server.close();
        resolve(bytes);
      });
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      tls.connect({ port, host: '127.0.0.1', ALPNProtocols: protocols }).on('error', () => {});
    });
  });
}

test('the app says its name, a browser says HTTP', async () => {
  expect(readGreeting(await greetingOf([ALPN]))).toBe('app');
  expect(readGreeting(await greetingOf(['h2', 'http/1.1']))).toBe('browser');
});

test('a piece of a greeting is waited for, whatever piece', async () => {
  const whole = await greetingOf([ALPN]);
  for (let length = 0; length < whole.length; length++)
    expect(readGreeting(whole.subarray(0, length))).toBeNull();
});

test('anything else is garbled at once, and nothing makes it throw', () => {
  expect(readGreeting(Buffer.from('GET / HTTP/1.1'))).toBe('garbled');
  expect(readGreeting(Buffer.of(22, 3, 1, 0xff, 0xff))).toBe('garbled');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readGreeting(Buffer.from(bytes));
    }),
  );
});
