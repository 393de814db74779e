// The script's own list of what it did and saw, kept outside the app: what the office must hold afterwards.
import type { FactType, Press } from '#core/fact.ts';

export type Tally = {
  /** Codes as they stood on the kiosk. */
  tickets: string[];
  /** Those of them whose urgent registration rang at the desk. */
  ringingTickets: string[];
  /** Presses that the device was told are received. */
  presses: Press[];
  /** What somebody did at the desk and saw take effect, as the fact that must stand behind it. */
  deeds: Map<FactType, number>;
  /** Rings that the screens said nobody had answered in time. */
  escalated: number;
};

export const newTally = (): Tally => ({
  tickets: [],
  ringingTickets: [],
  presses: [],
  deeds: new Map(),
  escalated: 0,
});

export function didAtDesk(tally: Tally, ...deeds: FactType[]): void {
  for (const deed of deeds) tally.deeds.set(deed, (tally.deeds.get(deed) ?? 0) + 1);
}

export const acknowledgedIn = (tally: Tally): number => tally.deeds.get('ring-seen') ?? 0;

export const rungIn = (tally: Tally): number => tally.presses.length + tally.ringingTickets.length;
