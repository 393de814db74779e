// The wire to one window of this machine, whatever kind of port carries it.

export type Port = {
  postMessage(message: unknown): void;
  on(event: 'message' | 'close', listener: (event: never) => void): unknown;
  start(): void;
  close(): void;
};

const isEvent = (event: unknown): event is { data: unknown } =>
  typeof event === 'object' && event !== null && 'data' in event;

/** Electron's ports bring an event, Node's the message itself. */
export const messageOf = (event: unknown): unknown => (isEvent(event) ? event.data : event);
