// One question at a time to a Modbus board, asked again when noise ate it. Noise around an answer does not hide it.
import type { Clock } from '../clock.ts';
import { isExceptionTo, type ModbusRequest } from './modbus.ts';
import { REPLY_BYTES_MAX, REPLY_MS, REPLY_TRIES } from './relay-times.ts';

export type ModbusReply = { kind: 'answer'; frame: Uint8Array } | { kind: 'refused' } | { kind: 'no-answer' };

/** Shortest and longest frames that can answer us. */
const FRAME_MIN = 5;
const FRAME_MAX = 9;

function findAnswer(request: ModbusRequest, heard: Uint8Array): ModbusReply | null {
  for (let from = 0; from <= heard.length - FRAME_MIN; from += 1) {
    for (let length = FRAME_MIN; length <= FRAME_MAX && from + length <= heard.length; length += 1) {
      const frame = heard.subarray(from, from + length);
      if (request.isAnswer(frame)) return { kind: 'answer', frame: Uint8Array.from(frame) };
      if (isExceptionTo(request, frame)) return { kind: 'refused' };
    }
  }
  return null;
}

export class ModbusClient {
  readonly #clock: Clock;
  readonly #write: (bytes: Uint8Array) => void;
  #heard = new Uint8Array();
  #listen: (() => void) | null = null;
  /** Questions wait for each other: a board hears one at a time. */
  #last: Promise<unknown> = Promise.resolve();
  #isOver = false;

  constructor(clock: Clock, write: (bytes: Uint8Array) => void) {
    this.#clock = clock;
    this.#write = write;
  }

  hear(bytes: Uint8Array): void {
    if (!this.#listen) return;
    const all = new Uint8Array(this.#heard.length + bytes.length);
    all.set(this.#heard);
    all.set(bytes, this.#heard.length);
    this.#heard = all.subarray(-REPLY_BYTES_MAX);
    this.#listen();
  }

  ask(request: ModbusRequest): Promise<ModbusReply> {
    const asked = this.#last.then(() => this.#askUntilHeard(request));
    this.#last = asked;
    return asked;
  }

  end(): void {
    this.#isOver = true;
  }

  async #askUntilHeard(request: ModbusRequest): Promise<ModbusReply> {
    for (let tries = 0; tries < REPLY_TRIES && !this.#isOver; tries += 1) {
      const reply = await this.#askOnce(request);
      if (reply) return reply;
    }
    return { kind: 'no-answer' };
  }

  #askOnce(request: ModbusRequest): Promise<ModbusReply | null> {
    return new Promise((resolve) => {
      this.#heard = new Uint8Array();
      const done = (reply: ModbusReply | null): void => {
        cancel();
        this.#listen = null;
        resolve(reply);
      };
      const cancel = this.#clock.setTimer(REPLY_MS, () => done(null));
      this.#listen = () => {
        const reply = findAnswer(request, this.#heard);
        if (reply) done(reply);
      };
      this.#write(request.frame);
    });
  }
}
