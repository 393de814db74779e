// Keeps one port open for ever: looks for it, opens it, tells when it is lost and why, and starts over. It never gives up.
import type { Clock } from '../clock.ts';
import { findDevice, type UsbIdentity } from './find-device.ts';
import type { ClosablePort, LostReason, Opened, OpenPort, PortLister, PortOpener } from './open-port.ts';
import { CLOSE_DEADLINE_MS, LIST_DEADLINE_MS, OPEN_DEADLINE_MS, REOPEN_MS } from './port-times.ts';
import { within } from './within.ts';

/** A fixed path, or the USB identities to look for. */
export type FindPort = { path: string } | { usb: readonly UsbIdentity[] };

export type KeptPortOptions<Port extends ClosablePort = OpenPort> = {
  clock: Clock;
  find: FindPort;
  openPort: PortOpener<Port>;
  listPorts: PortLister;
};

/** Why no port is open. Between two that look the same nobody guesses. */
export type NoPort = { reason: LostReason } | { reason: 'ambiguous'; candidateCount: number };

export type PortEars<Port> = {
  onOpen(port: Port): void;
  onData?(bytes: Uint8Array): void;
  /** The port, where there was one, is no longer ours; what was going on over it ends. */
  onGone(): void;
  /** After every try that failed, and when an open port is lost. */
  onLost(why: NoPort, retryInMs: number): void;
};

export class KeptPort<Port extends ClosablePort = OpenPort> {
  readonly #options: KeptPortOptions<Port>;
  readonly #ears: PortEars<Port>;
  #port: Port | null = null;
  #failedCount = 0;
  /** Each try has its own number, so that what a given-up try still says is not heard. */
  #try = 0;
  #stopRetry = () => {};

  constructor(options: KeptPortOptions<Port>, ears: PortEars<Port>) {
    this.#options = options;
    this.#ears = ears;
  }

  start(): void {
    void this.#connect();
  }

  async stop(): Promise<void> {
    this.#endTry();
    await this.#hangUp();
  }

  /** What sits on the port does what it is for: should it be lost, it is looked for as eagerly as at first. */
  works(): void {
    this.#failedCount = 0;
  }

  /** The port is open and cannot do what it is for. */
  fail(reason: LostReason): void {
    this.#lost({ reason });
  }

  /** The port is open and says nothing of use: let go, and opened anew. */
  async startOver(): Promise<void> {
    const mine = this.#endTry();
    await this.#hangUp();
    if (mine === this.#try) await this.#connect();
  }

  #endTry(): number {
    this.#stopRetry();
    this.#try += 1;
    return this.#try;
  }

  async #connect(): Promise<void> {
    const mine = this.#endTry();
    const opened = await this.#locateAndOpen(mine);
    if (mine !== this.#try) {
      if ('port' in opened) void opened.port.close();
    } else if ('port' in opened) {
      this.#port = opened.port;
      this.#ears.onOpen(opened.port);
    } else this.#lost(opened);
  }

  async #locateAndOpen(mine: number): Promise<{ port: Port } | NoPort> {
    const located = await this.#locate();
    return 'path' in located ? this.#open(located.path, mine) : located;
  }

  async #locate(): Promise<{ path: string } | NoPort> {
    const { clock, find, listPorts } = this.#options;
    if ('path' in find) return { path: find.path };
    const listing = listPorts().catch(() => []);
    const found = findDevice(await within(clock, LIST_DEADLINE_MS, listing, []), find.usb);
    if (found.kind === 'found') return { path: found.path };
    if (found.kind === 'missing') return { reason: 'not-found' };
    return { reason: 'ambiguous', candidateCount: found.paths.length };
  }

  async #open(path: string, mine: number): Promise<{ port: Port } | NoPort> {
    let isClosed = false;
    const opening: Promise<Opened<Port>> = this.#options.openPort(path, {
      onData: (bytes) => {
        if (mine === this.#try && this.#port) this.#ears.onData?.(bytes);
      },
      onClosed: () => {
        isClosed = true;
        if (mine === this.#try && this.#port) this.fail('unplugged');
      },
    });
    const opened = await within(this.#options.clock, OPEN_DEADLINE_MS, opening, null);
    if (opened === null) {
      // A port that opens after its deadline would hold the lock against our own next try.
      void opening.then((late) => (late.ok ? late.port.close() : undefined));
      return { reason: 'failed' };
    }
    if (!opened.ok) return { reason: opened.reason };
    return isClosed ? { reason: 'unplugged' } : opened;
  }

  #lost(why: NoPort): void {
    this.#endTry();
    void this.#hangUp();
    const retryInMs = REOPEN_MS[Math.min(this.#failedCount, REOPEN_MS.length - 1)] ?? 0;
    this.#failedCount += 1;
    this.#ears.onLost(why, retryInMs);
    this.#stopRetry = this.#options.clock.setTimer(retryInMs, () => void this.#connect());
  }

  /** Gives up a close that is never answered: the next try then says 'locked', which is the truth. */
  async #hangUp(): Promise<void> {
    this.#ears.onGone();
    const port = this.#port;
    this.#port = null;
    if (port) await within(this.#options.clock, CLOSE_DEADLINE_MS, port.close(), undefined);
  }
}
