// The host's side of the protocol over one open line: bytes in, events and bytes out. PROTOCOL.md section 6.
import type { Clock } from '../clock.ts';
import type { DoorbellEvent, DoorFactId, FactKind, HeardInstead, LedState } from './doorbell.ts';
import { frameReader } from './frame-reader.ts';
import { ANY_DEVICE, type DeviceMessage, type HostMessage, KINDS, type Sender } from './messages.ts';
import { readMessage } from './messages-read.ts';
import { writeHostMessage } from './messages-write.ts';
import { GARBLED_REPORT_MS, LED_REPEAT_MS, STRIKE_MAX_MS, WHO_REPEAT_MS } from './timing.ts';

/** Highest number committed for a device epoch, or null where nothing is known of it. */
export type LastCommitted = (kind: FactKind, device: string, deviceEpoch: number) => number | null;

export type ConversationOptions = {
  clock: Clock;
  silenceMs: number;
  lastCommitted: LastCommitted;
  send(bytes: Uint8Array): void;
  onEvent(event: DoorbellEvent): void;
  /** A HELLO was heard and its counters were found right. */
  onListening(device: string): void;
  /** No valid frame of a device for `silenceMs`. */
  onSilent(sinceMs: number, heard: HeardInstead): void;
};

type Session = Sender & { isChecked: boolean; strikeMaxMs: number; status: string };

export class Conversation {
  readonly #options: ConversationOptions;
  readonly #reader = frameReader();
  #session: Session | null = null;
  #led: LedState | null;
  #heardAtMs: number;
  #heardInstead: HeardInstead = 'nothing';
  #garbled = { count: 0, length: 0 };
  #stopBeat = () => {};
  #stopSilence = () => {};
  #stopGarbled = () => {};

  constructor(options: ConversationOptions, led: LedState | null) {
    this.#options = options;
    this.#led = led;
    this.#heardAtMs = options.clock.bootMs();
    this.#beat();
    this.#watchSilence(options.silenceMs);
  }

  hear(bytes: Uint8Array): void {
    const heard = this.#reader.push(bytes);
    this.#noteGarbled(heard.garbledCount, heard.garbledBytes);
    for (const body of heard.bodies) {
      const read = readMessage(body);
      if (read.from === 'device') this.#onDevice(read.message);
      else if (read.from === 'other-version') this.#heardInstead = 'other-version';
      else this.#noteGarbled(1, body.length);
    }
  }

  acknowledge(id: DoorFactId, kind: FactKind): void {
    // Withheld until the counters are checked: the device repeats, so nothing is lost by waiting.
    if (!this.#session?.isChecked || this.#session.device !== id.device) return;
    this.#send({ type: 'ack', device: id.device, deviceEpoch: id.deviceEpoch, kind, number: id.number });
  }

  showLed(state: LedState): void {
    this.#led = state;
    if (this.#session?.isChecked) this.#beat();
  }

  strike(pulseMs: number): boolean {
    const session = this.#session;
    if (!session?.isChecked) return false;
    const capped = Math.max(0, Math.min(Math.round(pulseMs), STRIKE_MAX_MS, session.strikeMaxMs));
    this.#send({ type: 'strike', device: session.device, pulseMs: capped });
    return capped > 0;
  }

  end(): void {
    this.#stopBeat();
    this.#stopSilence();
    this.#stopGarbled();
  }

  #onDevice(message: DeviceMessage): void {
    this.#heardAtMs = this.#options.clock.bootMs();
    this.#heardInstead = 'nothing';
    const session = this.#recognise(message);
    switch (message.type) {
      case 'hello':
        this.#check(session, message);
        break;
      case 'heartbeat':
        this.#note(session, message);
        break;
      default:
        this.#options.onEvent(factEvent(message));
    }
  }

  /** A new device, epoch or boot behind the same line means: ask again before believing its counters. */
  #recognise({ device, deviceEpoch, boot, type }: DeviceMessage): Session {
    const known = this.#session;
    if (known?.device === device && known.deviceEpoch === deviceEpoch && known.boot === boot) return known;
    const session = { device, deviceEpoch, boot, isChecked: false, strikeMaxMs: 0, status: '' };
    this.#session = session;
    if (type !== 'hello') this.#beat();
    return session;
  }

  #check(session: Session, hello: DeviceMessage & { type: 'hello' }): void {
    const { device, deviceEpoch } = session;
    const behind = KINDS.filter((kind) => hello.counters[kind].made < this.#committed(session, kind, 0));
    if (behind.length > 0) {
      this.#options.onEvent({ type: 'suspect', device, reason: 'counter-went-back' });
      this.#send({ type: 'renumber', device, deviceEpoch });
      return;
    }
    session.strikeMaxMs = hello.strikeMaxMs;
    if (session.isChecked) return;
    session.isChecked = true;
    const ahead = KINDS.filter(
      (kind) => hello.counters[kind].acked > this.#committed(session, kind, Infinity),
    );
    if (ahead.length > 0)
      this.#options.onEvent({ type: 'suspect', device, reason: 'acknowledged-elsewhere' });
    this.#options.onListening(device);
    if (this.#led) this.#beat();
  }

  #committed({ device, deviceEpoch }: Session, kind: FactKind, unknown: number): number {
    return this.#options.lastCommitted(kind, device, deviceEpoch) ?? unknown;
  }

  #note(session: Session, beat: DeviceMessage & { type: 'heartbeat' }): void {
    const { doorOpen, shown, pendingCount, faults, device } = beat;
    const status = JSON.stringify([doorOpen, shown, pendingCount, faults]);
    if (status === session.status) return;
    session.status = status;
    this.#options.onEvent({ type: 'status', device, doorOpen, shown, pendingCount, faults });
  }

  /** The sign of life: WHO until a HELLO is checked, then the LED the host wants shown. */
  #beat(): void {
    this.#stopBeat();
    const session = this.#session;
    const isKnown = session?.isChecked === true;
    // Armed before sending: an answer may come back inside the send, on a line that is no line.
    this.#stopBeat = this.#options.clock.setTimer(isKnown ? LED_REPEAT_MS : WHO_REPEAT_MS, () =>
      this.#beat(),
    );
    if (isKnown && this.#led) this.#send({ type: 'led', device: session.device, state: this.#led });
    else this.#send({ type: 'who', device: ANY_DEVICE });
  }

  #watchSilence(inMs: number): void {
    const { clock, silenceMs, onSilent } = this.#options;
    this.#stopSilence = clock.setTimer(inMs, () => {
      const leftMs = this.#heardAtMs + silenceMs - clock.bootMs();
      if (leftMs > 0) this.#watchSilence(leftMs);
      else onSilent(this.#heardAtMs, this.#heardInstead);
    });
  }

  #noteGarbled(count: number, length: number): void {
    if (count === 0 && length === 0) return;
    if (this.#heardInstead === 'nothing') this.#heardInstead = 'noise';
    const isFirst = this.#garbled.length === 0;
    this.#garbled = { count: this.#garbled.count + count, length: this.#garbled.length + length };
    if (!isFirst) return;
    this.#stopGarbled = this.#options.clock.setTimer(GARBLED_REPORT_MS, () => {
      this.#options.onEvent({ type: 'garbled', ...this.#garbled });
      this.#garbled = { count: 0, length: 0 };
    });
  }

  #send(message: HostMessage): void {
    this.#options.send(writeHostMessage(message));
  }
}

function factEvent(message: DeviceMessage & { type: 'press' | 'door' | 'staff' }): DoorbellEvent {
  const { device, deviceEpoch, number, ageMs } = message;
  const fact = { device, deviceEpoch, number, ageMs };
  if (message.type === 'press') return { type: 'press', ...fact };
  if (message.type === 'staff') return { type: 'staff-button', ...fact };
  return { type: 'door-contact', open: message.open, ...fact };
}
