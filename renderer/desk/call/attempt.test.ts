// A write is asked again until somebody answers, and never after nobody wants it.
import { expect, test } from 'vitest';
import { ANSWER_LIMIT_MS, askUntilAnswered, retryDelay } from './attempt.ts';

/** Waits end at once, except the limit on an answer, which the test ends when it wants. */
function world(asks: (() => Promise<string>)[]) {
  const stop = new AbortController();
  const waited: number[] = [];
  let silences = 0;
  let endLimit = () => {};
  const attempt = {
    ask: () => (asks.shift() ?? (() => new Promise<string>(() => {})))(),
    onSilence: () => {
      silences += 1;
    },
    wait: (ms: number) => {
      if (ms !== ANSWER_LIMIT_MS) waited.push(ms);
      return ms === ANSWER_LIMIT_MS
        ? new Promise<void>((resolve) => {
            endLimit = resolve;
          })
        : Promise.resolve();
    },
    signal: stop.signal,
  };
  return { attempt, waited, stop, silences: () => silences, endLimit: () => endLimit() };
}

test('the first answer is the answer', async () => {
  const { attempt, silences } = world([async () => 'done']);
  expect(await askUntilAnswered(attempt)).toBe('done');
  expect(silences()).toBe(0);
});

test('a failing host is asked again, slower each time', async () => {
  const fail = () => Promise.reject(new Error('gone'));
  const { attempt, waited, silences } = world([fail, fail, fail, async () => 'done']);
  expect(await askUntilAnswered(attempt)).toBe('done');
  expect(silences()).toBe(3);
  expect(waited).toEqual([500, 1_000, 2_000]);
});

test('a dead wire that never answers counts as silence', async () => {
  const hang = () => new Promise<string>(() => {});
  const { attempt, silences, endLimit } = world([hang, async () => 'done']);
  const answer = askUntilAnswered(attempt);
  endLimit();
  expect(await answer).toBe('done');
  expect(silences()).toBe(1);
});

test('nobody asks after the wish is gone', async () => {
  const { attempt, stop, silences } = world([]);
  stop.abort();
  expect(await askUntilAnswered(attempt)).toBeNull();
  expect(silences()).toBe(0);
});

test('the pause between tries has a ceiling', () => {
  expect(retryDelay(99)).toBe(5_000);
});
