// Locks desks that nobody touches, and tells the screens shortly before. The ticker asks it at every look.
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { DeskId } from '#core/ids.ts';
import { type Idle, idleLockMs, lockIdleDesks, msUntilLock } from '#core/staff/idle.ts';
import type { Engine } from './engine.ts';
import type { Presence } from './presence.ts';

type Parts = {
  engine: Engine;
  presence: Presence;
  /** What the office asked for. */
  askedMs: () => number;
};

export function makeIdleLock({ engine, presence, askedMs }: Parts) {
  let warned = '';
  const idle = (): Idle => ({ idleMs: presence.idleMs, lockMs: idleLockMs(askedMs()) });

  /** The screens are told when a desk is about to lock, and when it no longer is. */
  function tell(): void {
    const desk = engine.stored();
    const soon = [...desk.sessions.keys()].filter((id) => msUntilLock(desk, id, idle()) !== null).join(' ');
    if (soon === warned) return;
    warned = soon;
    engine.topic.changed();
  }

  return {
    due: (desk: FrontDesk): Fact[] => {
      tell();
      return lockIdleDesks(desk, idle());
    },
    msUntilLock: (desk: DeskId): number | null => msUntilLock(engine.stored(), desk, idle()),
    moved(desk: DeskId): void {
      presence.moved(desk);
      tell();
    },
  };
}
