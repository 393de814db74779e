// Keeps one port open for ever: looks for it, opens it, tells when it is lost, and starts over. It never gives up.
import type { Clock } from '../clock.ts';
import { findDevice, type UsbIdentity } from '../find-device.ts';
import { within } from '../within.ts';
import type { BellLink, HeardInstead, LostReason } from './doorbell.ts';
import type { ClosablePort, Opened, OpenPort, PortLister, PortOpener } from './open-port.ts';
import { CLOSE_DEADLINE_MS, LIST_DEADLINE_MS, OPEN_DEADLINE_MS, REOPEN_MS } from './timing.ts';

/** A fixed path, or the USB identities to look for. */
export type FindPort = { path: string } | { usb: readonly UsbIdentity[] };

export type KeptPortOptions<Port extends ClosablePort = OpenPort> = {
  clock: Clock;
  openPort: PortOpener<Port>;
  listPorts: PortLister;
  find: FindPort;
};

type Heard<Port> = {
  onOpen(port: Port): void;
  onData(bytes: Uint8Array): void;
  /** The port is no longer ours; what was going on over it ends. */
  onGone(): void;
  onLink(link: BellLink): void;
};

/** Why no port is open, still without the time of the next try. */
type Trouble = { state: 'lost'; reason: LostReason } | { state: 'ambiguous'; candidateCount: number };

export class PortKeeper<Port extends ClosablePort = OpenPort> {
  readonly #options: KeptPortOptions<Port>;
  readonly #heard: Heard<Port>;
  #link = '';
  #port: Port | null = null;
  #failedCount = 0;
  /** Each try has its own number, so that what a given-up try still says is not heard. */
  #try = 0;
  #stopRetry = () => {};

  constructor(options: KeptPortOptions<Port>, heard: Heard<Port>) {
    this.#options = options;
    this.#heard = heard;
  }

  start(): void {
    this.#setLink({ state: 'searching' });
    void this.#connect();
  }

  async stop(): Promise<void> {
    this.#try += 1;
    this.#stopRetry();
    await this.#hangUp();
  }

  /** Whoever listens over the port found the bell there. */
  listening(device: string): void {
    this.#failedCount = 0;
    this.#setLink({ state: 'listening', device });
  }

  /** The port is open and says nothing of use: told, and opened anew. */
  silent(sinceMs: number, heard: HeardInstead): void {
    this.#setLink({ state: 'silent', sinceMs, heard });
    void this.#startOver();
  }

  /** The port is open and cannot do what it is for. */
  failed(reason: LostReason): void {
    void this.#hangUp();
    this.#retry({ state: 'lost', reason });
  }

  async #connect(): Promise<void> {
    this.#try += 1;
    const mine = this.#try;
    const opened = await this.#locateAndOpen(mine);
    if (mine !== this.#try) {
      if ('port' in opened) void opened.port.close();
    } else if ('port' in opened) {
      this.#port = opened.port;
      this.#heard.onOpen(opened.port);
    } else this.#retry(opened);
  }

  async #locateAndOpen(mine: number): Promise<{ port: Port } | Trouble> {
    const located = await this.#locate();
    if (!('path' in located)) return located;
    const opened = await this.#open(located.path, mine);
    return opened.ok ? opened : { state: 'lost', reason: opened.reason };
  }

  async #locate(): Promise<{ path: string } | Trouble> {
    const { find, listPorts } = this.#options;
    if ('path' in find) return { path: find.path };
    const ports = await within(
      this.#options.clock,
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

  async #open(path: string, mine: number): Promise<Opened<Port>> {
    let isClosed = false;
    const opening = this.#options.openPort(path, {
      onData: (bytes) => {
        if (mine === this.#try && this.#port) this.#heard.onData(bytes);
      },
      onClosed: () => {
        isClosed = true;
        if (mine === this.#try && this.#port) this.failed('unplugged');
      },
    });
    const opened = await within(this.#options.clock, OPEN_DEADLINE_MS, opening, null);
    if (opened === null) {
      // A port that opens after its deadline would hold the lock against our own next try.
      void opening.then((late) => (late.ok ? late.port.close() : undefined));
      return { ok: false, reason: 'failed' };
    }
    return opened.ok && isClosed ? { ok: false, reason: 'unplugged' } : opened;
  }

  async #startOver(): Promise<void> {
    const mine = this.#try;
    await this.#hangUp();
    if (mine === this.#try) await this.#connect();
  }

  #retry(trouble: Trouble): void {
    const retryInMs = REOPEN_MS[Math.min(this.#failedCount, REOPEN_MS.length - 1)] ?? 0;
    this.#failedCount += 1;
    this.#setLink({ ...trouble, retryInMs });
    this.#stopRetry = this.#options.clock.setTimer(retryInMs, () => void this.#connect());
  }

  /** Gives up a close that is never answered: the next try then says 'locked', which is the truth. */
  async #hangUp(): Promise<void> {
    this.#heard.onGone();
    const port = this.#port;
    this.#port = null;
    if (port) await within(this.#options.clock, CLOSE_DEADLINE_MS, port.close(), undefined);
  }

  #setLink(link: BellLink): void {
    const text = JSON.stringify(link);
    if (text === this.#link) return;
    this.#link = text;
    this.#heard.onLink(link);
  }
}
