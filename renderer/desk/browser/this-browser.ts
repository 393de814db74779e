// What a desk in a browser has besides its wire: a way in, for which a person types a code.
import {
  BROWSER_PAIR_PATH,
  BROWSER_PAIR_REFUSALS,
  type BrowserPairAnswer,
  type BrowserPairRefusal,
  type BrowserPairRequest,
} from '#contract/browser.ts';
import { become } from '../../client/link.ts';
import { followSocket } from '../../client/socket-link.ts';

export type PairOutcome = 'paired' | BrowserPairRefusal | 'no-answer';

/** Null in the app's own window. */
export type ThisBrowser = { pair: (code: string) => Promise<PairOutcome> };

/** Longer than the station takes to store anything. */
const ANSWER_LIMIT_MS = 10_000;

const isRefusal = (refusal: unknown): refusal is BrowserPairRefusal =>
  BROWSER_PAIR_REFUSALS.some((known) => known === refusal);

function outcomeOf(answer: Partial<Extract<BrowserPairAnswer, { ok: false }>> | { ok: true }): PairOutcome {
  if (answer.ok) return 'paired';
  return isRefusal(answer.refusal) ? answer.refusal : 'no-answer';
}

async function ask(request: BrowserPairRequest): Promise<PairOutcome> {
  try {
    const response = await fetch(BROWSER_PAIR_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    return outcomeOf(await response.json());
  } catch {
    return 'no-answer';
  }
}

/** The station serves this page over https to browsers only; the app brings its own scheme. */
export function thisBrowser(): ThisBrowser | null {
  if (location.protocol !== 'https:') return null;
  const link = followSocket({ become });
  window.addEventListener('online', link.retry);
  // Behind other tabs the browser lets a page try once a minute at most.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') link.retry();
  });
  return {
    async pair(code) {
      const outcome = await ask({ code });
      if (outcome === 'paired') link.retry();
      return outcome;
    },
  };
}
