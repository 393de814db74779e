// Which calls are new to this screen, and for how long they are shown as new.
import type { DisplayView } from '#contract/display.ts';

export type Call = DisplayView['called'][number];

/** Long enough to look up from a phone, find the screen, and read it. */
export const FRESH_MS = 30_000;

/** Called again is a new call. */
export const callKey = ({ ticket, calledAt }: Call): string => `${ticket} ${calledAt}`;

/** When each call that still stands came to this screen, by its own steady clock. */
export type Arrivals = ReadonlyMap<string, number>;

/**
 * The first view after a start says how old its calls are. Later ones are new when they come, however long the screen
 * was without contact: nobody has seen them here.
 */
export function arrivals(was: Arrivals | null, view: DisplayView, localMs: number): Arrivals {
  const cameAt = (call: Call) =>
    was ? (was.get(callKey(call)) ?? localMs) : localMs - Math.max(0, view.nowMs - call.calledAt);
  return new Map(view.called.map((call) => [callKey(call), cameAt(call)]));
}

export const isFresh = (known: Arrivals, call: Call, localMs: number): boolean =>
  localMs - (known.get(callKey(call)) ?? localMs) < FRESH_MS;

/** Someone has just been called: the screen chimes. At its own start it does not chime for what it missed. */
export const hasNew = (was: Arrivals | null, view: DisplayView): boolean =>
  was !== null && view.called.some((call) => !was.has(callKey(call)));
