// Bytes of a modem to lines of text, and the prompt that has no line end. Any chunk size, any amount of noise.

/** The longest real answer is a message of 330 signs; more without a line end is noise and is dropped. */
export const AT_LINE_MAX = 1_024;

const LINE_END = /[\r\n]/;
/** A modem speaks ASCII; anything else is noise, and noise inside a word must not make another word. */
const NOISE = /[^ -~]/;

export type LineReader = { hear(bytes: Uint8Array): void; expectPrompt(isExpected: boolean): void };

export function lineReader(told: { onLine(line: string): void; onPrompt(): void }): LineReader {
  let line = '';
  let isDropping = false;
  let isPromptExpected = false;

  const append = (piece: string): void => {
    if (isDropping) return;
    isDropping = line.length + piece.length > AT_LINE_MAX || NOISE.test(piece);
    line = isDropping ? '' : line + piece;
    if (!isPromptExpected || !line.startsWith('>')) return;
    line = '';
    isPromptExpected = false;
    told.onPrompt();
  };

  const end = (): void => {
    const whole = line.trim();
    line = '';
    isDropping = false;
    if (whole !== '') told.onLine(whole);
  };

  return {
    hear: (bytes) => {
      const [first = '', ...others] = Buffer.from(bytes).toString('latin1').split(LINE_END);
      append(first);
      for (const piece of others) {
        end();
        append(piece);
      }
    },
    expectPrompt: (isExpected) => {
      isPromptExpected = isExpected;
    },
  };
}
