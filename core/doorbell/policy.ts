// Who hears a ring, and when the next ones do. Data from the office profile, frozen when the ring began.

export const ESCALATION_TARGETS = ['desks', 'duty-adviser', 'all-staff', 'leader'] as const;
export type EscalationTarget = (typeof ESCALATION_TARGETS)[number];

export type EscalationLevel = {
  target: EscalationTarget;
  /** Milliseconds after the ring began; the first level is 0. */
  afterMs: number;
};

export type EscalationPolicy = {
  levels: EscalationLevel[];
  /** After the last level it starts again at this interval, without end (design decision 4). */
  repeatMs: number;
  /** An acknowledged ring whose door stays closed this long rings again. */
  doorLimitMs: number;
};

const minutes = (count: number): number => count * 60_000;

/** R4: reception at once, then 2, 5 and 10 minutes. */
export const DEFAULT_POLICY: EscalationPolicy = {
  levels: [
    { target: 'desks', afterMs: 0 },
    { target: 'duty-adviser', afterMs: minutes(2) },
    { target: 'all-staff', afterMs: minutes(5) },
    { target: 'leader', afterMs: minutes(10) },
  ],
  repeatMs: minutes(5),
  doorLimitMs: minutes(5),
};
