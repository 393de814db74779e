// Whether the bell is all that is left of the station (decision 8).
import type { DeskView } from '#contract/desk/view.ts';

export const isBellOnly = ({ health }: Pick<DeskView, 'health'>): boolean =>
  health.breaks.some(({ kind }) => kind === 'bell-only');
