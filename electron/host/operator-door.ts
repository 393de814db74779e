// The operator's way to a manager when no code is left: open at the station's own desk for ten minutes after a start.
import type { DeskId } from '#core/ids.ts';
import type { Clock } from './clock.ts';

/** The station's own window; other machines get numbers from 2. */
const OWN_DESK = '1' as DeskId;

/** Longer than anybody needs who stands there with the manager-to-be. */
const OPEN_MS = 10 * 60_000;

/** untilAt: told by whoever started the station with --new-manager, so that a host that restarts opens nothing anew. */
export function makeOperatorDoor(clock: Clock, untilAt: number | null) {
  let isUsed = false;
  const isOpen = (desk: DeskId): boolean => {
    if (untilAt === null || isUsed || desk !== OWN_DESK) return false;
    const leftMs = untilAt - clock.now().wallMs;
    // A clock that was set back must not hold the door open.
    return leftMs > 0 && leftMs <= OPEN_MS;
  };
  return {
    untilAt: (desk: DeskId): number | null => (isOpen(desk) ? untilAt : null),
    isOpen,
    used: (): void => {
      isUsed = true;
    },
  };
}
