// What each desk says about its own loudspeaker. In memory only: a desk that comes back says it again.

import type { DeskSound } from '#contract/desk/supervision-calls.ts';
import type { DeskId } from '#core/ids.ts';

export type SoundReports = {
  reported(desk: DeskId, sound: DeskSound): boolean;
  silent(open: readonly DeskId[]): DeskId[];
};

export function makeSoundReports(): SoundReports {
  const sounds = new Map<DeskId, DeskSound>();
  return {
    /** Answers whether it is news. */
    reported(desk, sound) {
      const isNews = sounds.get(desk) !== sound;
      sounds.set(desk, sound);
      return isNews;
    },
    silent: (open) =>
      [...sounds].flatMap(([desk, sound]) => (sound !== 'plays' && open.includes(desk) ? [desk] : [])).sort(),
  };
}
