// Which page this machine's window shows: its own, or the one where a person joins it to a station.
import type { JoinView } from '#contract/join.ts';

export type Page = 'join' | 'role';

/**
 * A machine that has had no contact since it was started asks a person for help after this long. One that loses the
 * contact later never leaves its page: the last board there, with its age, is worth more.
 */
const PATIENCE_MS = 15_000;

type Parts = { isRestart: boolean; show(page: Page): void };

export function pageFor({ isRestart, show }: Parts) {
  let shown: Page | null = null;
  let isKnown = isRestart;
  let state: JoinView['state'] = 'unpaired';
  let isPatient = true;

  function decide(): void {
    const isOwn = state === 'connected' || (state === 'connecting' && (isKnown || isPatient));
    const page = isOwn ? 'role' : 'join';
    if (page === shown) return;
    shown = page;
    show(page);
  }

  const timer = setTimeout(() => {
    isPatient = false;
    decide();
  }, PATIENCE_MS);

  return {
    consider(next: JoinView['state']): void {
      state = next;
      isKnown ||= state === 'connected';
      decide();
    },
    stop: () => clearTimeout(timer),
  };
}
