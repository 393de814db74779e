// Everything that can have happened, by name. Facts are the audit log, the outbox and the source of every metric,
// so they never hold a person's words, name, need or language: a personRef only (design decision 10).

import type { EscalationPolicy } from './doorbell/policy.ts';
import type { Regime } from './hours/regime.ts';
import type { DeskId, MachineId, PersonRef, RingId, ShiftId, StaffId, StationId, VisitId } from './ids.ts';
import type { MachineCarrier, MachineRole } from './machine/machine.ts';
import type { Moment } from './moment.ts';
import type { ProfileJson, ProfileSource, SetUpStep } from './office/office.ts';
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
export type SignOutReason = 'idle' | 'asked' | 'hand-over' | 'left' | 'recovery' | 'moved';
/** moved: from another machine, which takes nothing more. copy-restored: what came after the copy is not here. */
export type EpochReason = 'first-start' | 'damaged-store' | 'moved' | 'copy-restored';
export type RecoveryWay = 'code' | 'operator';

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
  | About<'ring-ended', RingId, { outcome: RingOutcome }>
  /** Pressed by whoever tested the bell, as that person says. */
  | About<'ring-was-a-test', RingId, None>;

export type StaffFact =
  | About<'staff-added', StaffId, { role: StaffRole; personRef: PersonRef }>
  | About<'staff-signed-in', StaffId, { desk: DeskId }>
  /** Facts older than the idle lock say no reason: somebody asked then. */
  | About<'staff-signed-out', StaffId, { desk: DeskId; because?: SignOutReason }>
  | About<'staff-role-changed', StaffId, { role: StaffRole }>
  /** A new sealed box takes the place of the old one, which is erased. */
  | About<'staff-pin-set', StaffId, { personRef: PersonRef }>
  | About<'staff-renamed', StaffId, { personRef: PersonRef }>
  | About<'staff-left', StaffId, None>
  | About<'staff-name-erased', StaffId, None>
  /** Became manager without one: with the office's recovery code, or let in by whoever operates the station. */
  | About<'staff-recovered', StaffId, { desk: DeskId; how: RecoveryWay }>
  | About<'staff-recovery-dismissed', StaffId, None>;

export type RosterFact =
  | About<
      'shift-planned',
      ShiftId,
      { staff: StaffId; date: string; from: string; to: string; phone: boolean }
    >
  /** to null: the offer was taken back or declined. */
  | About<'shift-offered', ShiftId, { to: StaffId | null }>
  | About<'shift-given', ShiftId, { to: StaffId }>
  | About<'shift-cancelled', ShiftId, None>
  | About<'staff-absent', StaffId, { from: string; to: string }>
  /** from: the first day of the absence that it is about. */
  | About<'staff-absence-ended', StaffId, { from: string }>
  /** The subject is whoever is asked to take it. */
  | About<'duty-phone-offered', StaffId, None>
  | About<'duty-phone-offer-withdrawn', StaffId, None>
  /** The subject has it now; from: who had it. */
  | About<'duty-phone-taken', StaffId, { from: StaffId | null }>
  | About<'duty-phone-given-up', StaffId, None>;

export type MachineFact =
  | About<
      'machine-paired',
      MachineId,
      { role: MachineRole; carrier: MachineCarrier; desk: DeskId | null; key: string }
    >
  | About<'machine-revoked', MachineId, None>;

export type StationFact =
  | About<
      'epoch-began',
      StationId,
      { reason: EpochReason; lastEpoch: number; lastSeq: number; restored: number }
    >
  | About<'host-started', StationId, { version: string }>
  /** The station lives on in this file (SHA-256), on another machine; this machine takes nothing more. */
  | About<'station-moved-away', StationId, { file: string }>
  /** The file was never used: the station goes on where it was. */
  | About<'station-taken-back', StationId, None>
  | About<'station-copied', StationId, { file: string }>
  | About<'regime-changed', StationId, { regime: Regime }>
  | About<'bell-link-changed', StationId, { state: string }>
  /** Whether other machines may reach this station. */
  | About<'lan-switched', StationId, { on: boolean }>
  /** The code itself is written down by a person; its hash lies in the sealed box. */
  | About<'recovery-code-made', StationId, { personRef: PersonRef }>;

export type OfficeFact =
  | About<'profile-set', StationId, { profile: ProfileJson; digest: string; from: ProfileSource }>
  | About<'set-up-step-taken', StationId, { step: SetUpStep; how: 'done' | 'skipped' }>
  | About<'set-up-finished', StationId, None>
  | About<'bell-test-began', StationId, None>;

export type Fact = VisitFact | RingFact | StaffFact | RosterFact | MachineFact | StationFact | OfficeFact;
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
