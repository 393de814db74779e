// One way to reach a person, whatever carries it. The dispatcher knows this and nothing more.
import type { WayName, WayOutcome, WayTrouble } from '#contract/alerting.ts';
import type { StaffId } from '#core/ids.ts';

export type Alert = {
  /** A UUID, the same for every try of this alert: who receives it twice acts once. */
  id: string;
  what: 'ring' | 'test' | 'assistance' | 'same-day';
  ring: string | null;
  level: number;
  /** Wall milliseconds of the beginning, for the receiver to read. */
  at: number;
  /** Neutral and ready to read: no name, no errand, nothing that reveals a need. */
  text: string;
};

/** Whom this alert is for; staff null is the duty phone itself. Siren and webhook ask for nobody. */
export type Contact = { staff: StaffId | null; phone: string | null; email: string | null };

export type WayHealth = { state: 'ready' | 'not-ready'; why: WayTrouble | null };

export type Way = {
  readonly name: WayName;
  /** The longest that send can take; it has answered by then. */
  readonly deadlineMs: number;
  /** Never rejects. 'sent' when at least one contact's message was taken over by whoever carries it. */
  send(alert: Alert, to: readonly Contact[]): Promise<WayOutcome>;
  /** A person has taken it: what still sounds or shines falls silent. Never rejects; nothing to do is fine. */
  quiet?(): Promise<void>;
  health(): WayHealth;
  stop(): Promise<void>;
};
