// Rings while nothing is taken: what was heard of them last, and which of them somebody has answered here.
import { rungCount } from '#core/doorbell/rung.ts';
import type { RingId } from '#core/ids.ts';
import type { Engine } from '../engine.ts';
import type { ShownRing } from '../views/ring-chain.ts';

export function heardHere(engine: Engine) {
  /** With how many presses they had when they were answered. */
  const answered = new Map<RingId, number>();
  const latest = (shown: ShownRing): ShownRing => {
    const told = engine.ahead().rings.get(shown.ring.id);
    const isNews = told !== undefined && rungCount(told) > rungCount(shown.ring);
    return isNews ? { ring: told, stored: false } : shown;
  };
  return {
    /** One that was answered is quiet until somebody presses again. */
    heard(rings: ShownRing[]): ShownRing[] {
      if (engine.isTaking()) return rings;
      return rings.map(latest).filter(({ ring }) => (answered.get(ring.id) ?? -1) < rungCount(ring));
    },
    answerHere(id: RingId): void {
      const ring = engine.ahead().rings.get(id);
      answered.set(id, ring ? rungCount(ring) : 0);
      engine.topic.changed();
    },
    forget: (): void => answered.clear(),
  };
}
