// Something a visitor said, asked with one request id until the station answers. Nobody has to touch the screen again.
import type { Station } from '#contract/contract.ts';
import type { Link } from '../client/link.ts';

/** Long enough not to hammer a station that is starting, short enough that nobody gives up. */
const RETRY_MS = 1000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The answer called back, or nothing when the asking was called off. Returns how it is called off. */
export function tellStation<A>(
  link: Link,
  ask: (station: Station, signal: AbortSignal) => Promise<A>,
  answered: (answer: A) => void,
): () => void {
  const stop = new AbortController();
  void (async () => {
    while (link.state === 'connected' && !stop.signal.aborted) {
      try {
        const answer = await ask(link.station, stop.signal);
        if (!stop.signal.aborted) answered(answer);
        return;
      } catch {
        // The answer may have been lost after it was stored: the same id is asked again.
        if (!stop.signal.aborted) await wait(RETRY_MS);
      }
    }
  })();
  return () => stop.abort();
}
