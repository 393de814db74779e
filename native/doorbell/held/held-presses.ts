// Presses of a button that keeps nothing itself: numbered here, told at once, held and repeated until they are stored.
// Each run of the station counts in an epoch of its own, so that no number is ever given to two presses; what was
// held when a run ended is told again by the next one under its old number, so that it is never two rings.
import { randomInt } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { DoorFactId } from '../doorbell.ts';
import { REPEAT_MS, REPEAT_WINDOW } from '../timing.ts';

/** Two a second for eight minutes, with nothing stored: the desks heard every one, and the oldest are repeated. */
export const HELD_MAX = 1_000;

/** What outlives the station's death; further ones join the same ring until a door is opened. */
export const REMEMBERED_MAX = 50;

/** Below 2^53, and so large that two runs of one station never draw the same. */
const EPOCH_END = 2 ** 48 - 1;

/** `atMs` counts from the boot that `bootId` names; after another boot its age is unknown. */
type Held = DoorFactId & { atMs: number; bootId: string };

export type HeldMemory = readonly Held[];

export type HeldPress = DoorFactId & { ageMs: number | null };

export type HeldOptions = {
  clock: Clock;
  bootId: string;
  remembered: HeldMemory;
  /** Asked after a press was told and after one was stored; must not block. */
  save(memory: HeldMemory): void;
  tell(press: HeldPress): void;
  epoch?: number | undefined;
};

export function holdPresses({ clock, bootId, remembered, save, tell, epoch }: HeldOptions) {
  const deviceEpoch = epoch ?? randomInt(1, EPOCH_END);
  let held: Held[] = remembered.slice(0, HELD_MAX);
  let made = 0;
  let stopRepeat = () => {};
  let isRepeating = false;

  const ageOf = ({ atMs, bootId: boot }: Held): number | null =>
    boot === bootId ? Math.max(0, clock.bootMs() - atMs) : null;

  const say = (one: Held): void =>
    tell({ device: one.device, deviceEpoch: one.deviceEpoch, number: one.number, ageMs: ageOf(one) });

  function repeatLater(): void {
    if (isRepeating || held.length === 0) return;
    isRepeating = true;
    stopRepeat = clock.setTimer(REPEAT_MS, () => {
      isRepeating = false;
      for (const one of held.slice(0, REPEAT_WINDOW)) say(one);
      repeatLater();
    });
  }

  const remember = (): void => save(held.slice(0, REMEMBERED_MAX));

  return {
    /** What an earlier run told and could not store. */
    begin(): void {
      for (const one of held) say(one);
      repeatLater();
    },
    add(device: string, atMs: number): void {
      made += 1;
      const one: Held = { device, deviceEpoch, number: made, atMs, bootId };
      if (held.length < HELD_MAX) held.push(one);
      // Told first: a disk that is full or slow must not keep the desks from hearing it (design decision 3).
      say(one);
      if (held.includes(one)) remember();
      repeatLater();
    },
    acknowledge({ device, deviceEpoch: ofEpoch, number }: DoorFactId): void {
      const left = held.filter(
        (one) => one.device !== device || one.deviceEpoch !== ofEpoch || one.number !== number,
      );
      if (left.length === held.length) return;
      held = left;
      remember();
    },
    pendingCount: (): number => held.length,
    stop(): void {
      stopRepeat();
      isRepeating = false;
    },
  };
}
