// Everything that can have happened, by name. Facts are the audit log, the outbox and the source of every metric,
// so they never hold a person's words, name, need or language: a personRef only (design decision 10).

import type { AlertOutcome, AlertTarget, AlertWay, Firing, SecretWay } from './alert/alert.ts';
import type { AlertSubject } from './alert/cause.ts';
import type { EscalationPolicy } from './doorbell/policy.ts';
import type { Regime } from './hours/regime.ts';
import type {
  AssistanceId,
  DeskId,
  MachineId,
  PersonRef,
  RingId,
  ShiftId,
  StaffId,
  StationId,
  VisitId,
} from './ids.ts';
import type { MachineCarrier, MachineRole } from './machine/machine.ts';
import type { Moment } from './moment.ts';
import type { ProfileJson, ProfileSource, SetUpStep } from './office/office.ts';
import type { StaffRole } from './role.ts';
import type { AcuteId, AcuteKind, HelpAnswers, SameDayReason } from './same-day/same-day.ts';
import type { BreakKind, WatchGap } from './supervision/break-kind.ts';

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
/** Why a level came before its time: the one before it was in vain, or the office is about to close. */
export type EarlyLevel = 'nobody-reached' | 'closing';
/** What a visitor says at the screen. It ends nothing: a person looks, and closes the ring (R11). */
export type Withdrawal = 'mistake' | 'leaving';
/** Where a talk with an adviser is held; over the intercom or the phone the door may still be shut. */
export type TalkPlace = 'room' | 'counter' | 'intercom' | 'phone';
/** How somebody was answered without a door being opened. */
export type MetBy = 'intercom' | 'phone';
/** How a call for help ended, as a person says who came. */
export type AssistanceEnd = 'over' | 'mistake' | 'test';
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
  /** Facts from before places were asked for have none. */
  | About<'conversation-started', VisitId, { desk: DeskId; adviser: StaffId | null; place?: TalkPlace }>
  | About<'visit-ended', VisitId, { outcome: VisitOutcome }>
  /** Interpreter, language, a place to sit: sealed, like everything that points at a person. */
  | About<'visit-wishes-said', VisitId, { personRef: PersonRef }>;

export type RingFact =
  | About<'ring-opened', RingId, { source: RingSource; regime: Regime; policy: EscalationPolicy }>
  | About<'ring-joined', RingId, { source: RingSource }>
  /** press: how many had rung when it was said; another person's wishes stand beside it. */
  | About<'ring-wishes-said', RingId, { press: number; personRef: PersonRef }>
  | About<'ring-resumed', RingId, None>
  | About<'ring-escalated', RingId, { level: number; because?: EarlyLevel }>
  | About<'ring-seen', RingId, { desk: DeskId }>
  | About<'ring-seen-alone', RingId, { desk: DeskId }>
  /** with: the second person, who goes to the door too. */
  | About<'ring-coming', RingId, { desk: DeskId; with?: StaffId }>
  | About<'ring-rang-again', RingId, None>
  | About<'ring-door-opened', RingId, { how: DoorOpening; openedAt: number }>
  /** The strike was released from a desk; whether anybody opened the door is another fact. */
  | About<'ring-door-released', RingId, { desk: DeskId }>
  | About<'ring-people-came', RingId, { count: number }>
  | About<'ring-conversation-started', RingId, { adviser: StaffId; place?: TalkPlace }>
  /** Said at the screen by whoever stands there; the ring stays open until a person closes it. */
  | About<'ring-withdrawn-said', RingId, { what: Withdrawal }>
  /** A person says that whoever rang and this registration are one and the same: told and counted once. */
  | About<'ring-visit-linked', RingId, { visit: VisitId }>
  /** met: how, when no door was opened for it. */
  | About<'ring-ended', RingId, { outcome: RingOutcome; met?: MetBy }>
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
  /** Where the station may alert this person, sealed apart from name and PIN; null: nowhere any more. */
  | About<'staff-contact-set', StaffId, { personRef: PersonRef | null }>
  | About<'staff-left', StaffId, None>
  | About<'staff-name-erased', StaffId, None>
  /** Became manager without one: with the office's recovery code, or let in by whoever operates the station. */
  | About<'staff-recovered', StaffId, { desk: DeskId; how: RecoveryWay }>
  | About<'staff-recovery-dismissed', StaffId, None>;

export type AlertFact =
  /** A level has fired: whom it is for, how many they are just now, and every way that is to be tried. */
  | About<'alert-began', AlertSubject, Firing & { target: AlertTarget; people: number; ways: AlertWay[] }>
  | About<'alert-tried', AlertSubject, Firing & { way: AlertWay; outcome: AlertOutcome }>;

export type WayFact =
  | About<'way-test-began', StationId, None>
  | About<'way-tested', StationId, { way: AlertWay; outcome: AlertOutcome }>
  /** Somebody said so at this desk; a locked desk names nobody. */
  | About<'way-heard', StationId, { way: AlertWay; desk: DeskId }>;

/** closesAt: the closing that it is about, by the wall clock. */
export type SameDayFact =
  | About<'same-day-warned', AcuteId, { about: AcuteKind; closesAt: number }>
  | About<'same-day-alarmed', AcuteId, { about: AcuteKind; closesAt: number }>
  | About<'same-day-closed', AcuteId, { about: AcuteKind; closesAt: number; reason: SameDayReason }>
  /** Only what was answered: yes or no, at this moment. */
  | About<'same-day-help-noted', AcuteId, { about: AcuteKind; answers: HelpAnswers }>;

/** A desk calls its colleagues. desk null: the office's own alarm button did. */
export type AssistanceFact =
  | About<'assistance-called', AssistanceId, { desk: DeskId | null }>
  | About<'assistance-answered', AssistanceId, { desk: DeskId }>
  | About<'assistance-ended', AssistanceId, { how: AssistanceEnd }>;

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
  /** What it is stands in a file of the key folder; here is only that it was changed, and by whom. */
  | About<'way-secret-set', StationId, { way: SecretWay; isThere: boolean }>
  /** The code itself is written down by a person; its hash lies in the sealed box. */
  | About<'recovery-code-made', StationId, { personRef: PersonRef }>;

export type OfficeFact =
  | About<'profile-set', StationId, { profile: ProfileJson; digest: string; from: ProfileSource }>
  | About<'set-up-step-taken', StationId, { step: SetUpStep; how: 'done' | 'skipped' }>
  | About<'set-up-finished', StationId, None>
  /** The manager who is the actor answers for it: until then it was a trial (R9). */
  | About<'office-went-live', StationId, None>
  | About<'office-bell-exception-signed', StationId, None>
  | About<'bell-test-began', StationId, None>
  /** A person pressed the bell and heard it: who, is the fact's actor. */
  | About<'bell-tested', StationId, { ring: RingId }>;

/** at, fromAt: by the wall clock; written down a little later, so that a loose contact fills no log. */
export type SupervisionFact =
  | About<'break-began', StationId, { kind: BreakKind; at: number }>
  | About<'break-ended', StationId, { kind: BreakKind; at: number }>
  /** Nobody watched from then until now. */
  | About<'watch-gap', StationId, { fromAt: number; because: WatchGap }>;

export type Fact =
  | VisitFact
  | RingFact
  | StaffFact
  | RosterFact
  | SameDayFact
  | AssistanceFact
  | AlertFact
  | WayFact
  | MachineFact
  | StationFact
  | OfficeFact
  | SupervisionFact;
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
