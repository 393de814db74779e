// Calls on a desk window's own wire, beside the page's: what is timed is the wire and the station, and no button.
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchPage } from '../page.ts';

declare global {
  interface Window {
    benchPort?: MessagePort;
  }
}

type Answer = { ok: boolean; value?: Record<string, unknown>; refusal?: string };

export type RawCalls = {
  ask(call: string, input: object): Promise<Answer>;
  /** Milliseconds from each call to its answer, one after the other with a pause between. */
  time(call: string, input: object, count: number): Promise<number[]>;
};

/** The page's link listens on the same port, and leaves answers alone that it did not ask for. */
function keepThePort(): void {
  window.addEventListener('message', (event) => {
    if (event.data === 'ringeklokke-port') window.benchPort = event.ports[0];
  });
}

type Timing = { call: string; input: object; count: number; betweenMs: number };

/** Runs in the page: makes its own ids, and reads its own answers. */
async function callInPage({
  call,
  input,
  count,
  betweenMs,
}: Timing): Promise<{ answer: unknown; ms: number[] }> {
  const port = window.benchPort;
  if (!port) throw new Error('this page has no wire');
  const ask = (index: number): Promise<unknown> =>
    new Promise((resolve) => {
      const id = `bench-${performance.now()}-${index}`;
      const hear = ({ data }: MessageEvent<string>): void => {
        const message = JSON.parse(data);
        if (message.i !== id) return;
        port.removeEventListener('message', hear);
        resolve(message.p.b.json);
      };
      port.addEventListener('message', hear);
      const body = { json: { ...input, requestId: crypto.randomUUID() } };
      port.postMessage(JSON.stringify({ i: id, p: { u: `/desk/${call}`, b: body } }));
    });
  const ms: number[] = [];
  let answer: unknown;
  for (let index = 0; index < count; index++) {
    const startedMs = performance.now();
    answer = await ask(index);
    ms.push(performance.now() - startedMs);
    await new Promise((resolve) => setTimeout(resolve, betweenMs * (1 + Math.random())));
  }
  return { answer, ms };
}

/** A hand is never faster; the station ends a wire with a hundred messages in a second. */
const BETWEEN_MS = 20;
const LOOK_MS = 50;
const WIRE_LIMIT_MS = 20_000;

export async function rawCallsOn(page: BenchPage): Promise<RawCalls> {
  await page.reloadWith(keepThePort);
  const endAt = performance.now() + WIRE_LIMIT_MS;
  // A page that was loaded again may first be given a wire that is just ending: only one that shows something is in use.
  const isInUse = () => window.benchPort !== undefined && document.querySelector('.desk') !== null;
  while (!(await page.evaluate(isInUse, null).catch(() => false))) {
    if (performance.now() > endAt) throw new Error('the page got no wire');
    await pause(LOOK_MS);
  }
  const run = (call: string, input: object, count: number) =>
    page.evaluate(callInPage, { call, input, count, betweenMs: BETWEEN_MS });
  return {
    ask: async (call, input) => (await run(call, input, 1)).answer as Answer,
    async time(call, input, count) {
      const { answer, ms } = await run(call, input, count);
      if (typeof (answer as Answer)?.ok !== 'boolean') throw new Error(`${call}: ${JSON.stringify(answer)}`);
      return ms;
    },
  };
}
