// The station's clock, with what is known of its error in every moment it gives (design decision 6).
import type { Clock } from './clock.ts';

/** Wall clock minus the office's, as the office's last signed receipt showed it; null while unknown. */
export type Skew = { ms: number | null };

export function withSkew(given: Clock): { clock: Clock; skew: Skew } {
  const skew: Skew = { ms: null };
  const now: Clock['now'] = () => ({ ...given.now(), skewMs: skew.ms });
  return { clock: { now, after: given.after }, skew };
}
