// What stands between a person and a desk: PINs, who moved when, the lock of an empty chair, and the ways back in.
import type { Clock } from './clock.ts';
import type { Engine } from './engine.ts';
import { makeIdleLock } from './idle-lock.ts';
import { makeOperatorDoor } from './operator-door.ts';
import { makePins } from './pins/pins.ts';
import { makeShownCodes } from './pins/recovery-code.ts';
import { makePresence } from './presence.ts';

type Parts = {
  clock: Clock;
  engine: Engine;
  /** How long the office wants a desk to stand untouched before it locks; null: the default. */
  idleLockMs: () => number;
  newManagerUntilAt: number | null;
};

export type Access = ReturnType<typeof makeAccess>;

export function makeAccess({ clock, engine, idleLockMs, newManagerUntilAt }: Parts) {
  const presence = makePresence(clock);
  return {
    pins: makePins(clock),
    presence,
    idleLock: makeIdleLock({ engine, presence, askedMs: idleLockMs }),
    operatorDoor: makeOperatorDoor(clock, newManagerUntilAt),
    shownCodes: makeShownCodes(),
  };
}
