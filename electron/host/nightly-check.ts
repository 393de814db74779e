// Looks through everything once a night: what damage lies in old rows is found before anybody needs them.
import { osloTime } from '#core/hours/oslo.ts';
import type { Clock } from './clock.ts';
import type { Verified } from './store/store-types.ts';

/** Nobody is in the building, and the clock never jumps over this hour when summer time comes or goes. */
const CHECK_HOUR = 4;
const HOUR_MINUTES = 60;
/** A few chances within the hour. */
const LOOK_MS = 15 * 60_000;

type Parts = {
  clock: Clock;
  /** Null: the store is just being opened again, and there is nothing to look through. */
  verify(): Promise<Verified> | null;
  onProblem(problem: string): void;
};

export function startNightlyCheck({ clock, verify, onProblem }: Parts): void {
  let checked = '';

  async function look(): Promise<void> {
    const { date, minutes } = osloTime(clock.now().wallMs);
    const verifying = Math.floor(minutes / HOUR_MINUTES) === CHECK_HOUR && date !== checked ? verify() : null;
    if (verifying) {
      checked = date;
      await verifying.then(
        ({ problem }) => problem && onProblem(problem),
        (error: unknown) => onProblem(String(error)),
      );
    }
    clock.after(LOOK_MS, () => void look());
  }

  clock.after(LOOK_MS, () => void look());
}
