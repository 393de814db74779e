// Retried calls: the same request id gets the first answer, across a cut cable and across a restart.
import { NotStoredInTime } from './committer.ts';

/** Retried calls older than this many others are no retries any more. */
const ANSWERS_KEPT = 20_000;

/** Refusals are values; they are decided anew on a retry, since what stood in the way may be gone. */
type Outcome = { ok: boolean };

export function makeAnswers() {
  const answers = new Map<string, Promise<Outcome>>();

  function keep(requestId: string, answer: Promise<Outcome>): void {
    answers.set(requestId, answer);
    if (answers.size > ANSWERS_KEPT) answers.delete(answers.keys().next().value ?? '');
  }

  return {
    /**
     * An answer that the disk has: found there at start, or stored just now. Whoever heard "not stored in time" and asks
     * again is told what came of it.
     */
    remember: (requestId: string, value: unknown) =>
      keep(requestId, Promise.resolve({ ok: true, value } as Outcome)),

    /** What this very request was answered before; null when it is new. */
    earlier: (requestId: string): Promise<Outcome> | null => answers.get(requestId) ?? null,

    async once<O extends Outcome>(requestId: string, run: () => Promise<O>): Promise<O> {
      const earlier = answers.get(requestId);
      // The id was made by the caller for one call, so an answer under it has that call's shape.
      if (earlier) return (await earlier) as O;
      const answer = run();
      keep(requestId, answer);
      try {
        const outcome = await answer;
        if (!outcome.ok) answers.delete(requestId);
        return outcome;
      } catch (error) {
        // Still in line to be stored: a retry must not decide it a second time, and hears the same until the disk has it.
        if (!(error instanceof NotStoredInTime)) answers.delete(requestId);
        throw error;
      }
    },
  };
}
