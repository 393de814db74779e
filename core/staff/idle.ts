// A desk nobody touches locks itself. It never touches the alarm, nor the person who is served there.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId } from '../ids.ts';
import { signOut } from './session.ts';

const MINUTE_MS = 60_000;

/** Less would lock a desk while somebody reads its screen; more is no lock at all. Whatever the office asks for. */
const SHORTEST_MS = MINUTE_MS;
const LONGEST_MS = 120 * MINUTE_MS;

/** The desk says that it will lock this long before, so that whoever sits there can move a finger. */
export const LOCK_WARNING_MS = 30_000;

/** What the office asked for, within what a station allows. */
export const idleLockMs = (asked: number): number => Math.min(LONGEST_MS, Math.max(SHORTEST_MS, asked));

/** How long each desk has been left alone, and how long it may be. */
export type Idle = { idleMs: (desk: DeskId) => number; lockMs: number };

export const lockIdleDesks = (desk: FrontDesk, { idleMs, lockMs }: Idle): Fact[] =>
  [...desk.sessions.keys()].flatMap((deskId) =>
    idleMs(deskId) >= lockMs ? signOut(desk, deskId, 'idle') : [],
  );

/** How long until this desk locks, when that is soon; null while nobody needs to know. */
export function msUntilLock(desk: FrontDesk, deskId: DeskId, { idleMs, lockMs }: Idle): number | null {
  if (!desk.sessions.has(deskId)) return null;
  const leftMs = Math.max(0, lockMs - idleMs(deskId));
  return leftMs <= LOCK_WARNING_MS ? leftMs : null;
}
