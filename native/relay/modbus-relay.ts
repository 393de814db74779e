// Relays on a Modbus RTU board behind a serial port. Held relays are renewed, and every word is read back.
import type { Clock } from '../clock.ts';
import { portTrouble } from '../port/port-trouble.ts';
import { toldState } from '../told-state.ts';
import { isRelayOn, type ModbusRequest, readRelays, switchRelay, switchRelayFor } from './modbus.ts';
import type { ModbusClient } from './modbus-client.ts';
import type { Relay, RelayState, Switched } from './relay.ts';
import type { LineEars, RelayLine } from './relay-line.ts';
import { RENEW_MS, TIMED_HOLD_MS } from './relay-times.ts';

export type ModbusRelayOptions = {
  clock: Clock;
  /** May be shared with other relays, of this board or of another on the same line. */
  line: RelayLine;
  address: number;
  /** The relays that are ours; no other one is touched. */
  channels: readonly number[];
  /** Whether the board knows relays that open by themselves. */
  isTimed: boolean;
};

const FOREVER = Number.POSITIVE_INFINITY;

export class ModbusRelay implements Relay {
  readonly declares: Relay['declares'];
  readonly #options: ModbusRelayOptions;
  readonly #ears: LineEars;
  readonly #state = toldState<RelayState>({ state: 'starting' });
  /** Boot time until which each relay is held. */
  readonly #held = new Map<number, number>();
  #client: ModbusClient | null = null;
  /** One round after another: between asking and reading back, nobody changes the wish. */
  #lastRound: Promise<unknown> = Promise.resolve();
  #stopTick = () => {};
  #looked: () => void = () => {};
  /** The first try to open the port has come to an end: until then nobody can say that there is none. */
  readonly #hasLooked: Promise<void>;

  constructor(options: ModbusRelayOptions) {
    this.#options = options;
    this.#hasLooked = new Promise((resolve) => {
      this.#looked = resolve;
    });
    this.declares = { readsBack: true, timesOut: options.isTimed };
    this.#ears = {
      onOpen: (client) => this.#onOpen(client),
      onGone: () => this.#endClient(),
      onLost: (why) => {
        this.#state.become({ state: 'not-ready', why: portTrouble(why) });
        this.#looked();
      },
    };
  }

  start(onState: (state: RelayState) => void): void {
    this.#state.listen(onState);
    this.#options.line.join(this.#ears);
  }

  state(): RelayState {
    return this.#state.now();
  }

  hold(channel: number, forMs: number | null): Promise<Switched> {
    // From when the board is told, not from when it stood in line: a short wish must not run out unsaid.
    return this.#wish(() => {
      const until = forMs === null ? FOREVER : this.#options.clock.bootMs() + forMs;
      this.#held.set(channel, Math.max(until, this.#held.get(channel) ?? 0));
    });
  }

  release(): Promise<Switched> {
    return this.#wish(() => this.#held.clear());
  }

  async stop(): Promise<void> {
    this.#looked();
    await this.release();
    await this.#options.line.leave(this.#ears);
  }

  #onOpen(client: ModbusClient): void {
    this.#client = client;
    this.#looked();
    void this.#tick(client);
  }

  #endClient(): void {
    this.#stopTick();
    this.#client = null;
  }

  /** Renews what is held and looks after the board, for as long as this port is open. */
  async #tick(client: ModbusClient): Promise<void> {
    await this.#wish(() => {});
    if (this.#client !== client) return;
    this.#stopTick = this.#options.clock.setTimer(this.#nextMs(), () => void this.#tick(client));
  }

  /** Sooner where a relay has to open before the next look. */
  #nextMs(): number {
    const now = this.#options.clock.bootMs();
    const ends = [...this.#held.values()].map((until) => Math.max(0, until - now));
    return Math.min(RENEW_MS, ...ends);
  }

  #wish(change: () => void): Promise<Switched> {
    const round = this.#lastRound.then(async () => {
      await this.#hasLooked;
      change();
      return this.#round();
    });
    this.#lastRound = round;
    return round;
  }

  async #round(): Promise<Switched> {
    const client = this.#client;
    if (!client) return 'unreachable';
    const switched = await this.#switchAll(client);
    if (this.#client !== client) return 'unreachable';
    if (switched === 'switched') this.#state.become({ state: 'ready' });
    else if (switched === 'no-answer') this.#state.become({ state: 'not-ready', why: 'no-answer' });
    else this.#state.become({ state: 'not-ready', why: 'relay-not-switching' });
    return switched;
  }

  async #switchAll(client: ModbusClient): Promise<Switched> {
    const { address, channels } = this.#options;
    const wished = new Set(channels.filter((channel) => this.#isHeld(channel)));
    const before = await client.ask(readRelays(address, Math.max(...channels)));
    if (before.kind === 'no-answer') return 'no-answer';
    for (const channel of channels) {
      const isOn = before.kind === 'answer' && isRelayOn(before.frame, channel);
      const request = this.#wishFor(channel, isOn);
      if (!request) continue;
      const reply = await client.ask(request);
      if (reply.kind !== 'answer') return reply.kind === 'no-answer' ? 'no-answer' : 'not-switching';
    }
    const after = await client.ask(readRelays(address, Math.max(...channels)));
    if (after.kind === 'no-answer') return 'no-answer';
    // One whose time ran out between the two questions may stand either way, and neither is a fault.
    const isAsWished = (channel: number): boolean => {
      if (after.kind !== 'answer') return false;
      const isOn = isRelayOn(after.frame, channel);
      return isOn === wished.has(channel) || isOn === this.#isHeld(channel);
    };
    return channels.every(isAsWished) ? 'switched' : 'not-switching';
  }

  #leftMs(channel: number): number {
    return (this.#held.get(channel) ?? 0) - this.#options.clock.bootMs();
  }

  #isHeld(channel: number): boolean {
    return this.#leftMs(channel) > 0;
  }

  /** Null where the relay stands as it should and needs no renewing. */
  #wishFor(channel: number, isOn: boolean): ModbusRequest | null {
    const { address, isTimed } = this.#options;
    if (!this.#isHeld(channel)) {
      this.#held.delete(channel);
      return isOn ? switchRelay(address, channel, false) : null;
    }
    // Never longer than it is wished: should this be the last word the board hears, it opens in time.
    if (isTimed) return switchRelayFor(address, channel, Math.min(TIMED_HOLD_MS, this.#leftMs(channel)));
    return isOn ? null : switchRelay(address, channel, true);
  }
}
