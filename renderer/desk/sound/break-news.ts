// Whether a break has begun that nobody at this desk has been told of by tone.
import type { Break } from '#contract/desk/break.ts';

/** A loose plug comes and goes: it knocks once, and the screen tells the rest. */
const AGAIN_AFTER_MS = 60_000;

/** When each kind was last heard of here, by this window's own clock. */
type Known = ReadonlyMap<Break['kind'], { sinceAt: number; toldMs: number }>;

/** Null: the first sight of the station. What was broken before this window opened is read, not heard. */
export function breakNews(
  known: Known | null,
  breaks: readonly Break[],
  localMs: number,
): { known: Known; isNew: boolean } {
  const next = new Map(known);
  let isNew = false;
  for (const { kind, sinceAt } of breaks) {
    const was = next.get(kind);
    if (was?.sinceAt === sinceAt) continue;
    const isDue = known !== null && (!was || localMs - was.toldMs >= AGAIN_AFTER_MS);
    next.set(kind, { sinceAt, toldMs: isDue ? localMs : (was?.toldMs ?? localMs) });
    isNew ||= isDue;
  }
  return { known: next, isNew };
}
