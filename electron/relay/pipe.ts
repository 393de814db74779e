// Carries the messages of one window over one socket, both ways, as they are. What is too large or odd goes nowhere.
import type { RawData, WebSocket } from 'ws';
import { BUFFERED_BYTES_MAX, CLIENT_FRAME_BYTES_MAX } from '../lan/protocol.ts';
import { messageOf, type Port } from './port.ts';

/**
 * A window that has taken this much without a word of its own may be frozen, with all of it in memory. Hours of a busy
 * morning for a screen that nobody touches; it then begins again with a fresh picture.
 */
const UNHEARD_CHARS_MAX = 32 * 1024 * 1024;

const isSendable = (message: unknown): message is string =>
  typeof message === 'string' && Buffer.byteLength(message) <= CLIENT_FRAME_BYTES_MAX;

/** Every message is one JSON object. Whether it makes sense is the window's to judge, which is alone with it. */
const isAnswer = (message: string): boolean => message.startsWith('{') && message.endsWith('}');

export function pipe(port: Port, socket: WebSocket): void {
  let unheard = 0;
  port.on('message', (event: unknown) => {
    unheard = 0;
    const message = messageOf(event);
    if (!isSendable(message) || socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > BUFFERED_BYTES_MAX) socket.terminate();
    else socket.send(message);
  });
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return;
    const message = isBinary ? '' : data.toString();
    unheard += message.length;
    if (isAnswer(message) && unheard <= UNHEARD_CHARS_MAX) port.postMessage(message);
    // Not asked politely: who behaves so may not answer, and the window waits for the next wire.
    else socket.terminate();
  });
  socket.on('close', () => port.close());
  port.on('close', () => socket.terminate());
  port.start();
}
