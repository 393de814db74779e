// A window's wire into the router: who is calling is bound here, and what is too large never gets further.
import './no-forms.ts';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { CallContext } from './calls/routes.ts';
import type { Clock } from './clock.ts';
import type { Caller, Host } from './host-parts.ts';
import type { Log } from './log.ts';
import { makeRateLimit } from './rate-limit.ts';
import { router } from './router.ts';
import { isWireMessage } from './wire-message.ts';

type Listener = (event: { data: unknown }) => void;

/** What a MessagePort of any kind (Electron's main, a worker's, a browser's) has in common. */
export type Port = {
  postMessage(message: unknown): void;
  on(event: 'message' | 'close', listener: (event: never) => void): unknown;
  start(): void;
};

export function makeCarrier(host: Host, clock: Clock, log: Log) {
  const handler = new RPCHandler<CallContext>(router, {
    interceptors: [onError((error) => log.fault('call-failed', error))],
  });
  const open = new Map<Port, Caller>();

  function guarded(port: Port) {
    return {
      postMessage: (message: unknown) => port.postMessage(message),
      addEventListener(name: string, listener: Listener) {
        if (name === 'close') return void port.on('close', () => listener({ data: null }));
        port.on('message', (event: unknown) => {
          const data = isEvent(event) ? event.data : event;
          if (isWireMessage(data)) listener({ data });
          else log.event('wire-message-dropped', open.get(port));
        });
      },
    };
  }

  return {
    connect(port: Port, caller: Caller): void {
      open.set(port, caller);
      port.on('close', () => {
        open.delete(port);
        host.engine.topic.changed();
      });
      const context = { host, caller, rate: makeRateLimit(clock) };
      handler.upgrade(guarded(port) as unknown as MessagePort, { context });
      port.start();
      host.engine.topic.changed();
    },
    anyDeskOpen: () => [...open.values()].some(({ role }) => role === 'desk'),
  };
}

const isEvent = (event: unknown): event is { data: unknown } =>
  typeof event === 'object' && event !== null && 'data' in event;
