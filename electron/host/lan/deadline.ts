// A browser's connection between its requests: never longer in one place than an honest one needs.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** From the finished TLS handshake, or from the answer before, to all headers of the next request. */
const HEADERS_MS = 5_000;
/** From the headers to the last byte of the answer, whoever is slow. */
const ANSWER_MS = 10_000;

const timers = new WeakMap<Socket, NodeJS.Timeout>();

function arm(socket: Socket, ms: number): void {
  clearTimeout(timers.get(socket));
  timers.set(
    socket,
    setTimeout(() => socket.destroy(), ms),
  );
}

export function awaitHeaders(socket: Socket): void {
  arm(socket, HEADERS_MS);
  socket.once('close', () => clearTimeout(timers.get(socket)));
}

export function awaitAnswer({ socket }: IncomingMessage, response: ServerResponse): void {
  arm(socket, ANSWER_MS);
  response.once('finish', () => {
    if (!socket.destroyed) arm(socket, HEADERS_MS);
  });
}

/** It has become a WebSocket, which has a heartbeat of its own. */
export const noDeadline = (socket: Socket): void => clearTimeout(timers.get(socket));
