// When a desk was told of each break that stands: the first picture that has it.
import type { DeskView } from '#contract/desk/view.ts';
import { nowAt } from '../launch.ts';

export function makeToldBreaks() {
  const toldAt = new Map<string, number>();

  function note(kind: string, isTold: boolean): void {
    if (!isTold) toldAt.delete(kind);
    else if (!toldAt.has(kind)) toldAt.set(kind, nowAt());
  }

  return {
    see({ health }: DeskView): void {
      const kinds = new Set<string>(health.breaks.map(({ kind }) => kind));
      for (const kind of [...toldAt.keys(), ...kinds])
        if (kind !== 'no-desk-open') note(kind, kinds.has(kind));
    },
    /** The screen at the door: all that is left to see when no desk is open. */
    seeAtDoor: (isDeskPresent: boolean): void => note('no-desk-open', !isDeskPresent),
    at: (kind: string): number | null => toldAt.get(kind) ?? null,
    all: (): string[] => [...toldAt.keys()],
  };
}
