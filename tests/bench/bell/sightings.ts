// When a desk was told of each ring: the first picture that has it, and the first in which it is stored.
import type { DeskView } from '#contract/desk/view.ts';
import { nowAt } from '../launch.ts';
import type { Sighting } from './messages.ts';

export function makeSightings() {
  const seen = new Map<string, Sighting>();
  return {
    see({ rings }: DeskView): void {
      const at = nowAt();
      for (const { id, chain } of rings) {
        const known = seen.get(id) ?? { ring: id, toldAt: at, storedAt: null };
        if (chain.stored) known.storedAt ??= at;
        seen.set(id, known);
      }
    },
    all: (): Sighting[] => [...seen.values()],
  };
}
