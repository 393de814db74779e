// What a finger does to a contact, told from bounce, from a contact that flickers, and from one that hangs.
import type { Clock } from '../../clock.ts';
import type { BellFault } from '../doorbell.ts';
import { PRESS_GUARD_MS, STUCK_AFTER_MS } from '../timing.ts';

/** Eight times a second for five seconds is no finger. */
export const CHATTER_EDGES = 40;
export const CHATTER_WINDOW_MS = 5_000;

/** So many counted presses in a minute come from a loose wire sooner than from a person, who is heard already. */
export const PRESSES_A_MINUTE_MAX = 20;
const MINUTE_MS = 60_000;
/**
 * A contact that moves eight times a second makes this many counted presses in so long, as PRESS_GUARD_MS lets them
 * through: a break is told within ten seconds (P3), and twenty of them would take more.
 */
export const BURST_PRESSES = 12;
export const BURST_MS = 8_000;

/** atMs: when each press was counted, oldest first. */
export function areTooMany(atMs: readonly number[], nowMs: number): boolean {
  const within = (ms: number): number => atMs.filter((one) => nowMs - one < ms).length;
  return within(MINUTE_MS) >= PRESSES_A_MINUTE_MAX || within(BURST_MS) >= BURST_PRESSES;
}

/** Still for this long, it is believed again. */
export const CHATTER_QUIET_MS = 5_000;

export type ContactOptions = {
  clock: Clock;
  /** 'up': a wire that breaks looks like a press that never ends, so only its end proves that it was one. */
  countsOn: 'down' | 'up';
  /** What it means when it stays down longer than any finger. */
  whenStuck: BellFault;
  /** atMs is when it went down. */
  onPress(atMs: number): void;
  onFaults(faults: readonly BellFault[]): void;
};

export type Contact = { down(): void; up(): void; stop(): void };

export function contact({ clock, countsOn, whenStuck, onPress, onFaults }: ContactOptions): Contact {
  let downAtMs: number | null = null;
  let edgesAtMs: number[] = [];
  let countedAtMs: number[] = [];
  let isStuck = false;
  let isChattering = false;
  let stopStuck = () => {};
  let stopQuiet = () => {};

  const told = (): void =>
    onFaults([...(isStuck ? [whenStuck] : []), ...(isChattering ? (['button-chattering'] as const) : [])]);

  function isQuiet(): void {
    isChattering = false;
    edgesAtMs = [];
    countedAtMs = [];
    told();
  }

  /** Every edge puts off the end of a chatter; too many of them begin one. */
  function noteEdge(nowMs: number): void {
    edgesAtMs = [...edgesAtMs, nowMs].slice(-CHATTER_EDGES);
    const [oldest = nowMs] = edgesAtMs;
    if (edgesAtMs.length === CHATTER_EDGES && nowMs - oldest <= CHATTER_WINDOW_MS) chatters();
    else if (isChattering) chatters();
  }

  function chatters(): void {
    stopQuiet();
    stopQuiet = clock.setTimer(CHATTER_QUIET_MS, isQuiet);
    if (isChattering) return;
    isChattering = true;
    told();
  }

  function count(atMs: number): void {
    if (isChattering) return;
    const last = countedAtMs.at(-1);
    if (last !== undefined && atMs - last < PRESS_GUARD_MS) return;
    countedAtMs = [...countedAtMs.filter((one) => atMs - one < MINUTE_MS), atMs];
    onPress(atMs);
    if (areTooMany(countedAtMs, atMs)) chatters();
  }

  function up(): void {
    if (downAtMs === null) return;
    const atMs = downAtMs;
    downAtMs = null;
    stopStuck();
    if (isStuck) {
      isStuck = false;
      told();
    } else if (countsOn === 'up') count(atMs);
  }

  return {
    down() {
      // Down again without having come up: the release was lost on its way, and this is another press.
      up();
      const nowMs = clock.bootMs();
      downAtMs = nowMs;
      noteEdge(nowMs);
      stopStuck = clock.setTimer(STUCK_AFTER_MS, () => {
        isStuck = true;
        told();
      });
      if (countsOn === 'down') count(nowMs);
    },
    up,
    stop() {
      stopStuck();
      stopQuiet();
    },
  };
}
