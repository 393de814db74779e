// A serial port that may vanish at any time: found, opened, lost and found again for ever. Says why it is not there.
import type { Clock } from './clock.ts';
import type { LostReason } from './doorbell/doorbell.ts';
import type { Opened, OpenPort, PortLister, PortOpener } from './doorbell/open-port.ts';
import { findDevice, type UsbIdentity } from './find-device.ts';
import { within } from './within.ts';

/** Open again within 2 s of the cable's return; the last one repeats for ever. */
const REOPEN_MS: readonly number[] = [100, 250, 500, 1_000];
/** Listing starts a program on Linux, and a driver may hang: neither stops the loop. */
const LIST_DEADLINE_MS = 3_000;
const OPEN_DEADLINE_MS = 3_000;
/** Some drivers never answer a close (node-serialport#2776). */
const CLOSE_DEADLINE_MS = 1_000;

export type WhichPort = { path: string } | { usb: readonly UsbIdentity[] };

export type LineTrouble = LostReason | 'ambiguous';

export type LineOptions = {
  clock: Clock;
  find: WhichPort;
  openPort: PortOpener;
  listPorts: PortLister;
  onOpen(): void;
  onData(bytes: Uint8Array): void;
  /** Every time a try failed, and when an open port is gone. */
  onLost(trouble: LineTrouble): void;
};

type Tried = { port: OpenPort } | { trouble: LineTrouble };

export class SerialLine {
  readonly #options: LineOptions;
  #port: OpenPort | null = null;
  #failedCount = 0;
  /** Each try has its own number, so that what a given-up try still says is not heard. */
  #try = 0;
  #stopRetry = () => {};

  constructor(options: LineOptions) {
    this.#options = options;
  }

  start(): void {
    void this.#connect();
  }

  /** False when there is no port to write to. */
  write(bytes: Uint8Array): boolean {
    this.#port?.write(bytes);
    return this.#port !== null;
  }

  /** Hangs up and looks anew: for a device that holds its port but does not answer. */
  async restart(): Promise<void> {
    const mine = this.#end();
    await this.#hangUp();
    if (mine === this.#try) this.#retry();
  }

  async stop(): Promise<void> {
    this.#end();
    await this.#hangUp();
  }

  #end(): number {
    this.#stopRetry();
    this.#try += 1;
    return this.#try;
  }

  async #connect(): Promise<void> {
    const mine = this.#end();
    const tried = await this.#locateAndOpen(mine);
    if (mine !== this.#try) {
      if ('port' in tried) void tried.port.close();
    } else if ('port' in tried) {
      this.#port = tried.port;
      this.#failedCount = 0;
      this.#options.onOpen();
    } else this.#lost(tried.trouble);
  }

  async #locateAndOpen(mine: number): Promise<Tried> {
    const path = await this.#locate();
    return typeof path === 'string' ? this.#open(path, mine) : path;
  }

  async #locate(): Promise<string | { trouble: LineTrouble }> {
    const { find, listPorts } = this.#options;
    if ('path' in find) return find.path;
    const listing = listPorts().catch(() => []);
    const found = findDevice(await within(this.#options.clock, LIST_DEADLINE_MS, listing, []), find.usb);
    if (found.kind === 'found') return found.path;
    return { trouble: found.kind === 'missing' ? 'not-found' : 'ambiguous' };
  }

  async #open(path: string, mine: number): Promise<Tried> {
    let isClosed = false;
    const opening: Promise<Opened> = this.#options.openPort(path, {
      onData: (bytes) => {
        if (mine === this.#try && this.#port) this.#options.onData(bytes);
      },
      onClosed: () => {
        isClosed = true;
        if (mine === this.#try && this.#port) this.#lost('unplugged');
      },
    });
    const opened = await within(this.#options.clock, OPEN_DEADLINE_MS, opening, null);
    if (opened === null) {
      // A port that opens after its deadline would hold the lock against our own next try.
      void opening.then((late) => (late.ok ? late.port.close() : undefined));
      return { trouble: 'failed' };
    }
    if (!opened.ok) return { trouble: opened.reason };
    return isClosed ? { trouble: 'unplugged' } : opened;
  }

  #lost(trouble: LineTrouble): void {
    this.#end();
    void this.#hangUp();
    this.#options.onLost(trouble);
    this.#retry();
  }

  #retry(): void {
    const waitMs = REOPEN_MS[Math.min(this.#failedCount, REOPEN_MS.length - 1)] ?? 0;
    this.#failedCount += 1;
    this.#stopRetry = this.#options.clock.setTimer(waitMs, () => void this.#connect());
  }

  async #hangUp(): Promise<void> {
    const port = this.#port;
    this.#port = null;
    if (port) await within(this.#options.clock, CLOSE_DEADLINE_MS, port.close(), undefined);
  }
}
