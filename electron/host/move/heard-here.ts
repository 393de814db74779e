// Rings while nothing is taken: what was heard of them last, and which of them somebody has answered here.
import type { RingId } from '#core/ids.ts';
import type { Engine } from '../engine.ts';
import type { ShownRing } from '../views/ring-chain.ts';

export function heardHere(engine: Engine) {
  /** With how many presses they had when they were answered. */
  const answered = new Map<RingId, number>();
  const latest = (shown: ShownRing): ShownRing => {
    const told = engine.ahead().rings.get(shown.ring.id);
    const isNews = told !== undefined && told.sources.length > shown.ring.sources.length;
    return isNews ? { ring: told, stored: false } : shown;
  };
  return {
    /** One that was answered is quiet until somebody presses again. */
    heard(rings: ShownRing[]): ShownRing[] {
      if (engine.isTaking()) return rings;
      return rings
        .map(latest)
        .filter(({ ring: { id, sources } }) => (answered.get(id) ?? -1) < sources.length);
    },
    answerHere(id: RingId): void {
      answered.set(id, engine.ahead().rings.get(id)?.sources.length ?? 0);
      engine.topic.changed();
    },
    forget: (): void => answered.clear(),
  };
}
