// One question at a time to a modem (V.250, 3GPP TS 27.007 and 27.005): its lines, its final word, or silence.
import type { Clock } from '../clock.ts';
import { lineReader } from './at-lines.ts';

export type AtReply =
  | { kind: 'ok'; lines: string[] }
  /** It waits for the message. */
  | { kind: 'prompt' }
  /** `code` as in 27.007 9.2 (cme) or 27.005 3.2.5 (cms); null where it gave none. */
  | { kind: 'error'; family: 'cme' | 'cms' | 'plain'; code: number | null }
  /** Nothing final came in time, or OK without the lines that were asked for: we are out of step. */
  | { kind: 'no-reply' }
  /** The line went down meanwhile. */
  | { kind: 'lost' };

export type AtQuestion = {
  send: string;
  /** Lines that begin so are the answer and must come; all others are news nobody asked for. */
  wants?: string;
  /** Whether the answer is the prompt. */
  prompt?: boolean;
  withinMs: number;
};

/** A listing of a full SIM card has 255; more is a modem gone mad, and it is not listened to. */
const REPLY_LINES_MAX = 300;

const NO_REPLY: AtReply = { kind: 'no-reply' };

const PLAIN_ERRORS = /^(ERROR|NO CARRIER|NO DIALTONE|NO ANSWER|BUSY|COMMAND NOT SUPPORT)$/;
const CODED_ERROR = /^\+(CM[ES]) ERROR: ?(.*)$/;

function errorIn(line: string): AtReply | null {
  if (PLAIN_ERRORS.test(line)) return { kind: 'error', family: 'plain', code: null };
  const [, family, code] = CODED_ERROR.exec(line) ?? [];
  if (family === undefined) return null;
  return {
    kind: 'error',
    family: family === 'CME' ? 'cme' : 'cms',
    code: /^\d{1,4}$/.test(code ?? '') ? Number(code) : null,
  };
}

type Asked = AtQuestion & { lines: string[]; lineCount: number; answer(reply: AtReply): void };

export class AtChannel {
  readonly #clock: Clock;
  readonly #write: (bytes: Uint8Array) => void;
  readonly #reader = lineReader({ onLine: (line) => this.#onLine(line), onPrompt: () => this.#onPrompt() });
  #asked: Asked | null = null;
  #isOver = false;
  #heardAtMs = 0;

  constructor(clock: Clock, write: (bytes: Uint8Array) => void) {
    this.#clock = clock;
    this.#write = write;
  }

  hear(bytes: Uint8Array): void {
    this.#heardAtMs = this.#clock.bootMs();
    this.#reader.hear(bytes);
  }

  /** Boot time of the last byte. */
  heardAtMs(): number {
    return this.#heardAtMs;
  }

  /** Only one at a time: the modem knows no other way. */
  ask(question: AtQuestion): Promise<AtReply> {
    if (this.#isOver) return Promise.resolve({ kind: 'lost' });
    if (this.#asked) throw new Error('a modem is asked one thing at a time');
    return new Promise((resolve) => {
      const cancel = this.#clock.setTimer(question.withinMs, () => this.#answer(NO_REPLY));
      const answer = (reply: AtReply): void => {
        cancel();
        resolve(reply);
      };
      this.#asked = { ...question, lines: [], lineCount: 0, answer };
      this.#reader.expectPrompt(question.prompt ?? false);
      this.#write(Buffer.from(question.send, 'latin1'));
    });
  }

  /** Without waiting for a word: escapes and the like. */
  say(text: string): void {
    if (!this.#isOver) this.#write(Buffer.from(text, 'latin1'));
  }

  end(): void {
    this.#isOver = true;
    this.#answer({ kind: 'lost' });
  }

  #answer(reply: AtReply): void {
    const asked = this.#asked;
    this.#asked = null;
    this.#reader.expectPrompt(false);
    asked?.answer(reply);
  }

  #onPrompt(): void {
    this.#answer({ kind: 'prompt' });
  }

  #onLine(line: string): void {
    const asked = this.#asked;
    if (!asked) return;
    asked.lineCount += 1;
    const error = asked.lineCount > REPLY_LINES_MAX ? NO_REPLY : errorIn(line);
    if (error) this.#answer(error);
    else if (asked.wants !== undefined && line.startsWith(asked.wants)) asked.lines.push(line);
    else if (line === 'OK' && !asked.prompt) this.#onOk(asked);
  }

  /** An OK that lacks what was asked for belongs to an older question. */
  #onOk({ wants, lines }: Asked): void {
    const isOurs = wants === undefined || lines.length > 0;
    this.#answer(isOurs ? { kind: 'ok', lines } : NO_REPLY);
  }
}
