// A ring for tests: at reception for a minute, unanswered, outside drop-in.
import type { DeskRing } from '#contract/desk/ring-view.ts';

export const aRing = (changes: Partial<DeskRing> = {}): DeskRing => ({
  id: 'ring-1',
  chain: {
    rangAt: 0,
    stored: true,
    seenAt: null,
    comingAt: null,
    doorOpenedAt: null,
    talkingAt: null,
    escalatedCount: 0,
    seenAlone: false,
    held: false,
  },
  phase: 'ringing',
  regime: 'appointmentOnly',
  pressCount: 1,
  tickets: [],
  level: 0,
  nextLevel: { target: 'duty-adviser', at: 120_000 },
  seenBy: null,
  comingBy: null,
  adviser: null,
  peopleCount: null,
  rangAgainCount: 0,
  openMs: 60_000,
  armedAfterMs: 1_000,
  ...changes,
});
