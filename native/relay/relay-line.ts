// One serial line with one or more relay boards on it: opened once, however many of its relays are whose.
import { KeptPort, type KeptPortOptions, type NoPort } from '../port/kept-port.ts';
import { ModbusClient } from './modbus-client.ts';

export type LineEars = {
  /** Also at once, for whoever joins while the line is open. */
  onOpen(client: ModbusClient): void;
  onGone(): void;
  /** After every try that failed, and when an open line is lost. */
  onLost(why: NoPort): void;
};

export class RelayLine {
  readonly #port: KeptPort;
  readonly #ears = new Set<LineEars>();
  #client: ModbusClient | null = null;
  /** Why it is not open, for whoever joins between two tries. */
  #lost: NoPort | null = null;

  constructor(options: KeptPortOptions) {
    this.#port = new KeptPort(options, {
      onOpen: (port) => {
        this.#port.works();
        this.#lost = null;
        const client = new ModbusClient(options.clock, (bytes) => port.write(bytes));
        this.#client = client;
        for (const ears of this.#ears) ears.onOpen(client);
      },
      onData: (bytes) => this.#client?.hear(bytes),
      onGone: () => {
        this.#client?.end();
        this.#client = null;
        for (const ears of this.#ears) ears.onGone();
      },
      onLost: (why) => {
        this.#lost = why;
        for (const ears of this.#ears) ears.onLost(why);
      },
    });
  }

  join(ears: LineEars): void {
    this.#ears.add(ears);
    if (this.#ears.size === 1) this.#port.start();
    else if (this.#client) ears.onOpen(this.#client);
    else if (this.#lost) ears.onLost(this.#lost);
  }

  /** The last to leave closes the port. */
  async leave(ears: LineEars): Promise<void> {
    if (!this.#ears.delete(ears)) return;
    ears.onGone();
    if (this.#ears.size > 0) return;
    this.#lost = null;
    await this.#port.stop();
  }
}
