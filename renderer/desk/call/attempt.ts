// One write, asked until it is answered. The same request id every time, so that the host does it once.

type Attempt<A> = {
  ask: () => Promise<A>;
  /** Called after each time nobody answered. */
  onSilence: () => void;
  wait: (ms: number) => Promise<void>;
  signal: AbortSignal;
};

/** A call on a dead wire never settles by itself; no healthy host takes this long. */
export const ANSWER_LIMIT_MS = 5_000;

/** Soon at first, for a host that restarts; then slower, for one that does not come back. */
const RETRY_MS = [500, 1_000, 2_000, 4_000];
const SLOWEST_MS = 5_000;

export const retryDelay = (attempt: number): number => RETRY_MS[attempt] ?? SLOWEST_MS;

async function askOnce<A>({ ask, wait }: Attempt<A>): Promise<{ answer: A } | null> {
  const silence = wait(ANSWER_LIMIT_MS).then(() => null);
  // A failure is silence too: the outcome is unknown, and asking again with the same id finds it out.
  const answer = ask().then(
    (value) => ({ answer: value }),
    () => null,
  );
  return Promise.race([answer, silence]);
}

/** Null only when the signal has ended the wish for an answer. */
export async function askUntilAnswered<A>(attempt: Attempt<A>): Promise<A | null> {
  for (let count = 0; !attempt.signal.aborted; count += 1) {
    const heard = await askOnce(attempt);
    if (heard) return heard.answer;
    if (attempt.signal.aborted) return null;
    attempt.onSilence();
    await attempt.wait(retryDelay(count));
  }
  return null;
}
