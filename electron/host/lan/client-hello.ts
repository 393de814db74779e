// Looks at the first bytes of a TLS connection without taking them: does the app greet, or a browser?
import type { Socket } from 'node:net';
import { ALPN } from '../../lan/protocol.ts';

/** A TLS record: one byte of type, two of version, two of length (RFC 8446, 5.1). */
const HEADER_BYTES = 5;
const HANDSHAKE_RECORD = 22;
const RECORD_BYTES_MAX = 2 ** 14;
/** A greeting is sent in one go. */
const GREETING_MS = 2_000;

export type Greeting = 'app' | 'browser';

/** Null while it is not all there; 'garbled' when it is no TLS. */
export function readGreeting(bytes: Buffer): Greeting | 'garbled' | null {
  if (bytes.length > 0 && bytes[0] !== HANDSHAKE_RECORD) return 'garbled';
  if (bytes.length < HEADER_BYTES) return null;
  const length = bytes.readUInt16BE(HEADER_BYTES - 2);
  if (length > RECORD_BYTES_MAX) return 'garbled';
  if (bytes.length < HEADER_BYTES + length) return null;
  // In the list of protocols each name stands after its length. Who pretends is only asked for a certificate.
  const name = Buffer.concat([Buffer.of(ALPN.length), Buffer.from(ALPN)]);
  return bytes.subarray(0, HEADER_BYTES + length).includes(name) ? 'app' : 'browser';
}

/** Calls take once with the bytes put back; a socket that says nothing, or nothing sensible, is ended. */
export function awaitGreeting(socket: Socket, take: (greeting: Greeting) => void): void {
  let seen = Buffer.alloc(0);
  const giveUp = setTimeout(() => socket.destroy(), GREETING_MS);
  socket.once('close', () => clearTimeout(giveUp));
  function look(): void {
    const more: Buffer | null = socket.read();
    if (!more) return;
    seen = Buffer.concat([seen, more]);
    const greeting = readGreeting(seen);
    if (greeting === null) return;
    socket.off('readable', look);
    clearTimeout(giveUp);
    if (greeting === 'garbled') return void socket.destroy();
    socket.unshift(seen);
    take(greeting);
  }
  socket.on('readable', look);
}
