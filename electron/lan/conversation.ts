// A short exchange of JSON messages over a WebSocket, one after the other: for pairing, on both sides.
import type { WebSocket } from 'ws';
import type { z } from 'zod';

/** A machine answers in milliseconds. */
const ANSWER_MS = 10_000;
/** Nobody sends ahead more than the next message. */
const AHEAD_MAX = 2;

/** The other side closed, was silent, or said something that does not belong here. */
export class ConversationEnded extends Error {
  override name = 'ConversationEnded';
  readonly code: number | null;
  constructor(code: number | null) {
    super(`the conversation ended (${code ?? 'silence or nonsense'})`);
    this.code = code;
  }
}

export function conversation(socket: WebSocket) {
  const heard: string[] = [];
  let wake: (() => void) | null = null;
  let closed: number | null = null;

  socket.on('message', (data, isBinary) => {
    if (isBinary || heard.length >= AHEAD_MAX) return socket.terminate();
    heard.push(data.toString());
    wake?.();
  });
  socket.on('close', (code: number) => {
    closed = code;
    wake?.();
  });

  async function next(): Promise<string> {
    if (heard.length === 0 && closed === null)
      await new Promise<void>((resolve) => {
        const giveUp = setTimeout(resolve, ANSWER_MS);
        wake = () => {
          clearTimeout(giveUp);
          resolve();
        };
      });
    const text = heard.shift();
    if (text === undefined) throw new ConversationEnded(closed);
    return text;
  }

  return {
    say: (message: object): void => socket.send(JSON.stringify(message)),

    async hear<T>(expected: z.ZodType<T>): Promise<T> {
      const parsed = expected.safeParse(parseJson(await next()));
      if (!parsed.success) throw new ConversationEnded(null);
      return parsed.data;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
