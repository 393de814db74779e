// The wall clock against the clock of the boot, which nobody can set: a jump is seen at the next look.
import type { Moment } from '#core/moment.ts';
import { CLOCK_OFF_MS } from '#core/supervision/breaks.ts';
import type { Skew } from '../known-skew.ts';
import { JUMP_TOLD_MS } from './limits.ts';

export type ClockWatch = {
  look(now: Moment): void;
  /** What the office's signed receipts say about this machine's wall clock. */
  officeSays(skewMs: number): void;
  jumpMs(now: Moment): number | null;
};

/** onJump: whoever can ask what time it is elsewhere asks now. */
export function watchClock(skew: Skew, onJump: () => void): ClockWatch {
  let last: Moment | null = null;
  let jump: { byMs: number; bootMs: number } | null = null;
  return {
    look(now) {
      const was = last;
      last = now;
      if (!was || was.bootId !== now.bootId) return;
      const byMs = now.wallMs - was.wallMs - (now.bootMs - was.bootMs);
      if (Math.abs(byMs) <= CLOCK_OFF_MS) return;
      // Back where it was is no jump; what the office said before it means nothing any more.
      jump = { byMs: (jump?.byMs ?? 0) + byMs, bootMs: now.bootMs };
      skew.ms = null;
      onJump();
    },
    officeSays(skewMs) {
      skew.ms = Math.round(skewMs);
      if (Math.abs(skew.ms) <= CLOCK_OFF_MS) jump = null;
    },
    jumpMs(now) {
      if (jump && now.bootMs - jump.bootMs > JUMP_TOLD_MS) jump = null;
      return jump?.byMs ?? null;
    },
  };
}
