// A window's wire into the router: who is calling is bound here, and what is too large never gets further.
import './no-forms.ts';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { DeskId, MachineId } from '#core/ids.ts';
import { isWireMessage } from '../lan/wire-message.ts';
import type { CallContext } from './calls/guard.ts';
import type { Clock } from './clock.ts';
import type { Caller, Host } from './host-parts.ts';
import type { Log } from './log.ts';
import { makeRateLimit, type RateLimit } from './rate-limit.ts';
import { router } from './router.ts';

/**
 * A page in a browser may be put to sleep while its connection stays open. Awake, also behind other tabs, it asks for a
 * sign of life once a minute or more often.
 */
const AWAKE_MS = 90_000;

type Wire = { caller: Caller; heardMs: number };
type Listener = (event: { data: unknown }) => void;

/** What a MessagePort of any kind (Electron's main, a worker's, a browser's) has in common. */
export type Port = {
  postMessage(message: unknown): void;
  on(event: 'message' | 'close', listener: (event: never) => void): unknown;
  start(): void;
  /** Ends the wire that brought something odd. A window of this machine has none: it only loses the message. */
  refuse?(): void;
};

export function makeCarrier(host: Host, clock: Clock, log: Log) {
  const handler = new RPCHandler<CallContext>(router, {
    interceptors: [onError((error) => log.fault('call-failed', error))],
  });
  const open = new Map<Port, Wire>();
  const rates = new Map<MachineId, RateLimit>();

  /** What the page itself says about being looked at is not asked: only what it does counts. */
  function isAwake({ caller, heardMs }: Wire): boolean {
    const machine = caller.machine ? host.engine.stored().machines.get(caller.machine) : undefined;
    return machine?.carrier !== 'browser' || clock.now().bootMs - heardMs < AWAKE_MS;
  }

  const isOpenDesk = (wire: Wire): boolean => wire.caller.role === 'desk' && isAwake(wire);

  /** Another machine keeps its count over all its wires: coming back does not begin it anew. */
  function rateOf({ machine }: Caller): RateLimit {
    const rate = (machine ? rates.get(machine) : undefined) ?? makeRateLimit(clock);
    if (machine) rates.set(machine, rate);
    return rate;
  }

  function guarded(port: Port) {
    return {
      postMessage: (message: unknown) => port.postMessage(message),
      addEventListener(name: string, listener: Listener) {
        if (name === 'close') return void port.on('close', () => listener({ data: null }));
        port.on('message', (event: unknown) => {
          const data = isEvent(event) ? event.data : event;
          const wire = open.get(port);
          if (isWireMessage(data)) {
            if (wire) wire.heardMs = clock.now().bootMs;
            return listener({ data });
          }
          log.event('wire-message-dropped', wire?.caller);
          port.refuse?.();
        });
      },
    };
  }

  return {
    connect(port: Port, caller: Caller): void {
      open.set(port, { caller, heardMs: clock.now().bootMs });
      port.on('close', () => {
        open.delete(port);
        host.engine.topic.changed();
      });
      const context = { host, caller, rate: rateOf(caller) };
      handler.upgrade(guarded(port) as unknown as MessagePort, { context });
      port.start();
      host.engine.topic.changed();
    },
    anyDeskOpen: () => [...open.values()].some(isOpenDesk),
    /** Every desk that a window shows now, locked or not. */
    openDesks: (): DeskId[] => [
      ...new Set([...open.values()].filter(isOpenDesk).map(({ caller }) => caller.desk)),
    ],
  };
}

const isEvent = (event: unknown): event is { data: unknown } =>
  typeof event === 'object' && event !== null && 'data' in event;
