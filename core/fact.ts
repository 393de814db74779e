// Everything that can have happened, by name. Facts are the audit log, the outbox and the source of every metric,
// so they never hold a person's words, name, need or language: a personRef only (design decision 10).

import type { EscalationPolicy } from './doorbell/policy.ts';
import type { Regime } from './hours/regime.ts';
import type { DeskId, PersonRef, RingId, StaffId, StationId, VisitId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { StaffRole } from './role.ts';

export type Channel = 'kiosk' | 'desk';
export type VisitOutcome = 'helped' | 'handed-over' | 'left';
export type RingOutcome =
  | 'let-in'
  | 'had-appointment'
  | 'delivery'
  | 'general-question'
  | 'nobody-there'
  | 'handed-over';
export type DoorOpening = 'contact' | 'staff-button' | 'desk';

/** One press of one button: the same three numbers are the same press, however often it is repeated. */
export type Press = { device: string; deviceEpoch: number; number: number };

export type RingSource =
  | { from: 'bell'; press: Press; ageMs: number | null }
  | { from: 'visit'; visit: VisitId };

type About<Type extends string, Subject, Data> = { type: Type; subject: Subject; data: Data };
type None = Record<string, never>;

export type VisitFact =
  | About<
      'visit-registered',
      VisitId,
      { ticket: string; day: string; acute: boolean; channel: Channel; regime: Regime; personRef: PersonRef }
    >
  | About<'visit-called', VisitId, { desk: DeskId }>
  | About<'visit-called-again', VisitId, { desk: DeskId }>
  | About<'visit-not-met', VisitId, { desk: DeskId }>
  | About<'conversation-started', VisitId, { desk: DeskId; adviser: StaffId | null }>
  | About<'visit-ended', VisitId, { outcome: VisitOutcome }>;

export type RingFact =
  | About<'ring-opened', RingId, { source: RingSource; regime: Regime; policy: EscalationPolicy }>
  | About<'ring-joined', RingId, { source: RingSource }>
  | About<'ring-resumed', RingId, None>
  | About<'ring-escalated', RingId, { level: number }>
  | About<'ring-seen', RingId, { desk: DeskId }>
  | About<'ring-seen-alone', RingId, { desk: DeskId }>
  | About<'ring-coming', RingId, { desk: DeskId }>
  | About<'ring-rang-again', RingId, None>
  | About<'ring-door-opened', RingId, { how: DoorOpening; openedAt: number }>
  | About<'ring-people-came', RingId, { count: number }>
  | About<'ring-conversation-started', RingId, { adviser: StaffId }>
  | About<'ring-ended', RingId, { outcome: RingOutcome }>;

export type StaffFact =
  | About<'staff-added', StaffId, { role: StaffRole; personRef: PersonRef }>
  | About<'staff-signed-in', StaffId, { desk: DeskId }>
  | About<'staff-signed-out', StaffId, { desk: DeskId }>;

export type StationFact =
  | About<
      'epoch-began',
      StationId,
      { reason: 'first-start' | 'damaged-store'; lastEpoch: number; lastSeq: number; restored: number }
    >
  | About<'host-started', StationId, { version: string }>
  | About<'regime-changed', StationId, { regime: Regime }>
  | About<'bell-link-changed', StationId, { state: string }>;

export type Fact = VisitFact | RingFact | StaffFact | StationFact;
export type FactType = Fact['type'];

/** Who made it happen. A visitor is never more than "a visitor". */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'staff'; staff: StaffId; desk: DeskId }
  | { kind: 'device'; device: string }
  | { kind: 'system' };

/**
 * A fact with its place in the log. seq is gap-free inside (station, epoch); hash is SHA-256 (hex) over the
 * canonical JSON of everything above it, prevHash included.
 */
export type FactRecord = {
  station: StationId;
  epoch: number;
  seq: number;
  id: string;
  fact: Fact;
  moment: Moment;
  actor: Actor;
  prevHash: string;
  hash: string;
};
