// What the conformance suite of the ways needs of each: the way itself, and a counterpart that can be made to fail.
import type { WayName, WayOutcome } from '#contract/alerting.ts';
import type { Alert, Contact, Way } from '#host/notify/way.ts';

export type WayRig = {
  name: WayName;
  way: Way;
  /** Whom its counterpart knows how to reach. */
  to: Contact[];
  /** The texts that arrived; a siren has none and says 'sound'. */
  arrived(): string[];
  /** The counterpart is gone: no cable, no server. */
  vanish(): Promise<void>;
  comeBack(): Promise<void>;
  /** It says no to everything; the outcome that this is. */
  refuse(): WayOutcome;
  /** It takes everything in and answers nothing. */
  fallSilent(): void;
  /** It goes away when it has heard half. */
  vanishHalfway(): void;
  /** Its next answer has ten megabytes. */
  flood(): void;
  /** Well again after any of the four. */
  recover(): Promise<void>;
};

/** The test's own hook: with tests side by side, the global one may clean up after the wrong one. */
export type CleanUps = (cleanUp: () => Promise<void>) => void;

let count = 0;

export function anAlert(given: Partial<Alert> = {}): Alert {
  count += 1;
  return {
    id: `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`,
    what: 'ring',
    ring: `ring-${count}`,
    level: 2,
    at: 1_795_000_000_000,
    text: `Noen ringte på ved hovedinngangen og har ikke fått svar. Nav Eksempel ${count}`,
    ...given,
  };
}
