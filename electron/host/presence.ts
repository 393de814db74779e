// When somebody last moved at each desk. In memory only: it is nobody's business afterwards, and no fact.
import type { DeskId } from '#core/ids.ts';
import type { Clock } from './clock.ts';

/**
 * Whoever moved at a desk this recently is still about the office, though the desk has locked itself: visitors are
 * not told that nobody is here.
 */
const ABOUT_MS = 30 * 60_000;

export type Presence = ReturnType<typeof makePresence>;

export function makePresence(clock: Clock) {
  const startedMs = clock.now().bootMs;
  const movedAt = new Map<DeskId, number>();
  const sinceMs = (bootMs: number): number => clock.now().bootMs - bootMs;
  return {
    moved: (desk: DeskId): void => void movedAt.set(desk, clock.now().bootMs),
    /** Locked on purpose: this person is on the way out. */
    left: (desk: DeskId): void => void movedAt.delete(desk),
    /** A host that has just started gives everybody the full time. */
    idleMs: (desk: DeskId): number => sinceMs(movedAt.get(desk) ?? startedMs),
    isSomebodyAbout: (): boolean => [...movedAt.values()].some((at) => sinceMs(at) < ABOUT_MS),
  };
}
