// Our own bell on any port that can be lost and found again: the protocol's host, on a port that is kept open for ever.
import { BELL_ABILITIES } from '#core/doorbell/bell-kind.ts';
import type { KeptPortOptions } from '../port/kept-port.ts';
import type { OpenPort } from '../port/open-port.ts';
import { type BellPort, bellPort } from './bell-port.ts';
import { Conversation, type LastCommitted } from './conversation.ts';
import type { Doorbell, DoorbellEvent, DoorFactId, FactKind, LedState } from './doorbell.ts';
import { highestAcknowledged } from './highest-acknowledged.ts';
import { watchPressRate } from './press-rate.ts';
import { SILENCE_MS } from './timing.ts';

export type PortDoorbellOptions = KeptPortOptions & {
  lastCommitted?: LastCommitted | undefined;
  silenceMs?: number | undefined;
};

export class PortDoorbell implements Doorbell {
  readonly kind = 'own-device';
  readonly declares = BELL_ABILITIES['own-device'];
  readonly #options: PortDoorbellOptions;
  readonly #acknowledged = highestAcknowledged();
  readonly #port: BellPort;
  #onEvent: (event: DoorbellEvent) => void = () => {};
  #stopRate = () => {};
  #led: LedState | null = null;
  #conversation: Conversation | null = null;

  constructor(options: PortDoorbellOptions) {
    this.#options = options;
    this.#port = bellPort(options, {
      onOpen: (port) => this.#converse(port),
      onData: (bytes) => this.#conversation?.hear(bytes),
      onGone: () => {
        this.#conversation?.end();
        this.#conversation = null;
      },
      onLink: (link) => this.#onEvent({ type: 'link', link }),
      onTwins: (areThere) => this.#onEvent({ type: 'twins', areThere }),
    });
  }

  start(onEvent: (event: DoorbellEvent) => void): void {
    const rate = watchPressRate(this.#options.clock, onEvent);
    this.#onEvent = rate.on;
    this.#stopRate = rate.stop;
    this.#port.start();
  }

  acknowledge(id: DoorFactId, kind: FactKind = 'press'): void {
    this.#acknowledged.note(kind, id);
    this.#conversation?.acknowledge(id, kind);
  }

  showLed(state: LedState): void {
    this.#led = state;
    this.#conversation?.showLed(state);
  }

  strike(pulseMs: number): boolean {
    return this.#conversation?.strike(pulseMs) ?? false;
  }

  stop(): Promise<void> {
    this.#stopRate();
    return this.#port.stop();
  }

  #converse(port: OpenPort): void {
    this.#conversation = new Conversation(
      {
        clock: this.#options.clock,
        silenceMs: this.#options.silenceMs ?? SILENCE_MS,
        lastCommitted: (kind, device, epoch) => this.#lastCommitted(kind, device, epoch),
        send: (bytes) => port.write(bytes),
        onEvent: (event) => this.#onEvent(event),
        onListening: (device) => this.#port.listening(device),
        onSilent: (sinceMs, heard) => this.#port.silent(sinceMs, heard),
      },
      this.#led,
    );
  }

  #lastCommitted(kind: FactKind, device: string, deviceEpoch: number): number | null {
    const stored = this.#options.lastCommitted?.(kind, device, deviceEpoch) ?? null;
    const own = this.#acknowledged.highest(kind, device, deviceEpoch);
    return stored === null || own === null ? (stored ?? own) : Math.max(stored, own);
  }
}
