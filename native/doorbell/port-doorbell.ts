// The doorbell on any port that can be lost and found again: looks, opens, listens, and starts over for ever.
import type { Clock } from '../clock.ts';
import { findDevice, type UsbIdentity } from '../find-device.ts';
import { Conversation, type LastCommitted } from './conversation.ts';
import type {
  BellLink,
  Doorbell,
  DoorbellEvent,
  DoorFactId,
  FactKind,
  LedState,
  LostReason,
} from './doorbell.ts';
import { highestAcknowledged } from './highest-acknowledged.ts';
import type { Opened, OpenPort, PortLister, PortOpener } from './open-port.ts';
import { CLOSE_DEADLINE_MS, LIST_DEADLINE_MS, OPEN_DEADLINE_MS, REOPEN_MS, SILENCE_MS } from './timing.ts';

export type PortDoorbellOptions = {
  clock: Clock;
  openPort: PortOpener;
  listPorts: PortLister;
  /** A fixed path, or the USB identities to look for. */
  find: { path: string } | { usb: readonly UsbIdentity[] };
  lastCommitted?: LastCommitted | undefined;
  silenceMs?: number | undefined;
};

/** Why no port is open, still without the time of the next try. */
type Trouble = { state: 'lost'; reason: LostReason } | { state: 'ambiguous'; candidateCount: number };

export class PortDoorbell implements Doorbell {
  readonly declares = { latches: true, supervised: true, feedback: true };
  readonly #options: PortDoorbellOptions;
  readonly #acknowledged = highestAcknowledged();
  #onEvent: (event: DoorbellEvent) => void = () => {};
  #link = '';
  #led: LedState | null = null;
  #port: OpenPort | null = null;
  #conversation: Conversation | null = null;
  #failedCount = 0;
  /** Each try has its own number, so that what a given-up try still says is not heard. */
  #try = 0;
  #stopRetry = () => {};

  constructor(options: PortDoorbellOptions) {
    this.#options = options;
  }

  start(onEvent: (event: DoorbellEvent) => void): void {
    this.#onEvent = onEvent;
    this.#setLink({ state: 'searching' });
    void this.#connect();
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

  async stop(): Promise<void> {
    this.#try += 1;
    this.#stopRetry();
    await this.#hangUp();
  }

  async #connect(): Promise<void> {
    this.#try += 1;
    const mine = this.#try;
    const opened = await this.#locateAndOpen(mine);
    if (mine !== this.#try) {
      if ('port' in opened) void opened.port.close();
    } else if ('port' in opened) {
      this.#port = opened.port;
      this.#converse(opened.port);
    } else this.#retry(opened);
  }

  async #locateAndOpen(mine: number): Promise<{ port: OpenPort } | Trouble> {
    const located = await this.#locate();
    if (!('path' in located)) return located;
    const opened = await this.#open(located.path, mine);
    return opened.ok ? opened : { state: 'lost', reason: opened.reason };
  }

  async #locate(): Promise<{ path: string } | Trouble> {
    const { find, listPorts } = this.#options;
    if ('path' in find) return { path: find.path };
    const ports = await this.#within(
      LIST_DEADLINE_MS,
      listPorts().catch(() => []),
      [],
    );
    const found = findDevice(ports, find.usb);
    if (found.kind === 'found') return { path: found.path };
    return found.kind === 'missing'
      ? { state: 'lost', reason: 'not-found' }
      : { state: 'ambiguous', candidateCount: found.paths.length };
  }

  async #open(path: string, mine: number): Promise<Opened> {
    let isClosed = false;
    const opening = this.#options.openPort(path, {
      onData: (bytes) => {
        if (mine === this.#try) this.#conversation?.hear(bytes);
      },
      onClosed: () => {
        isClosed = true;
        if (mine === this.#try && this.#port) this.#onClosed();
      },
    });
    const opened = await this.#within(OPEN_DEADLINE_MS, opening, null);
    if (opened === null) {
      // A port that opens after its deadline would hold the lock against our own next try.
      void opening.then((late) => (late.ok ? late.port.close() : undefined));
      return { ok: false, reason: 'failed' };
    }
    return opened.ok && isClosed ? { ok: false, reason: 'unplugged' } : opened;
  }

  #converse(port: OpenPort): void {
    this.#conversation = new Conversation(
      {
        clock: this.#options.clock,
        silenceMs: this.#options.silenceMs ?? SILENCE_MS,
        lastCommitted: (kind, device, epoch) => this.#lastCommitted(kind, device, epoch),
        send: (bytes) => port.write(bytes),
        onEvent: (event) => this.#onEvent(event),
        onListening: (device) => {
          this.#failedCount = 0;
          this.#setLink({ state: 'listening', device });
        },
        onSilent: (sinceMs, heard) => {
          this.#setLink({ state: 'silent', sinceMs, heard });
          void this.#startOver();
        },
      },
      this.#led,
    );
  }

  #lastCommitted(kind: FactKind, device: string, deviceEpoch: number): number | null {
    const stored = this.#options.lastCommitted?.(kind, device, deviceEpoch) ?? null;
    const own = this.#acknowledged.highest(kind, device, deviceEpoch);
    return stored === null || own === null ? (stored ?? own) : Math.max(stored, own);
  }

  async #startOver(): Promise<void> {
    const mine = this.#try;
    await this.#hangUp();
    if (mine === this.#try) await this.#connect();
  }

  #onClosed(): void {
    void this.#hangUp();
    this.#retry({ state: 'lost', reason: 'unplugged' });
  }

  #retry(trouble: Trouble): void {
    const retryInMs = REOPEN_MS[Math.min(this.#failedCount, REOPEN_MS.length - 1)] ?? 0;
    this.#failedCount += 1;
    this.#setLink({ ...trouble, retryInMs });
    this.#stopRetry = this.#options.clock.setTimer(retryInMs, () => void this.#connect());
  }

  /** Gives up a close that is never answered: the next try then says 'locked', which is the truth. */
  async #hangUp(): Promise<void> {
    this.#conversation?.end();
    this.#conversation = null;
    const port = this.#port;
    this.#port = null;
    if (port) await this.#within(CLOSE_DEADLINE_MS, port.close(), undefined);
  }

  #within<T, L>(ms: number, work: Promise<T>, late: L): Promise<T | L> {
    return new Promise((resolve) => {
      const cancel = this.#options.clock.setTimer(ms, () => resolve(late));
      void work.then((value) => {
        cancel();
        resolve(value);
      });
    });
  }

  #setLink(link: BellLink): void {
    const text = JSON.stringify(link);
    if (text === this.#link) return;
    this.#link = text;
    this.#onEvent({ type: 'link', link });
  }
}
