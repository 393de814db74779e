// What comes and goes above the work by itself, and pushes all of it up or down.
import type { DeskView } from '#contract/desk/view.ts';

/** One word for all that stands there; it changes when the desk moves under somebody's hand. */
export function stackedAbove({ rings, safety, sameDay, health }: DeskView, isLost: boolean): string {
  const names = [
    ...rings.map(({ id }) => id),
    ...safety.assistance.map(({ id }) => id),
    ...sameDay.items.map(({ id }) => id),
    ...health.breaks.map(({ kind }) => kind),
  ];
  return `${isLost} ${names.join(' ')}`;
}
