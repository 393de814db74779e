// Everything the rules need to know right now: open visits, open rings, staff, and who sits where.
import { type Alerts, alertsAfter, evolveAlerts } from './alert/evolve.ts';
import { emptyWayTests, evolveWayTests, type WayTests } from './alert/way-test.ts';
import type { Assistance } from './assistance/assistance.ts';
import { evolveAssistance } from './assistance/evolve.ts';
import { changed } from './changed-map.ts';
import { evolveRing } from './doorbell/evolve.ts';
import { bellKey } from './doorbell/press.ts';
import { emptyPressWindow, type PressWindow, rememberPress } from './doorbell/press-window.ts';
import type { Ring } from './doorbell/ring.ts';
import type {
  Actor,
  AssistanceFact,
  Fact,
  MachineFact,
  OfficeFact,
  RingFact,
  RingSource,
  RosterFact,
  StaffFact,
  VisitFact,
  WayFact,
} from './fact.ts';
import type { Regime } from './hours/regime.ts';
import type { AssistanceId, DeskId, MachineId, PersonRef, RingId, StaffId, VisitId } from './ids.ts';
import { evolveMachine, type Machine } from './machine/machine.ts';
import type { Moment } from './moment.ts';
import { emptyOffice, evolveOffice, type Office, withRing } from './office/office.ts';
import { evolveRoster } from './roster/evolve.ts';
import { emptyRoster, type Roster } from './roster/roster.ts';
import { evolveSameDay } from './same-day/evolve.ts';
import type { SameDayMarks } from './same-day/same-day.ts';
import { evolveStaff } from './staff/evolve.ts';
import type { Recovery, Staff } from './staff/staff.ts';
import { evolveVisit, hasLetOnePass } from './visit/evolve.ts';
import { emptyTicketBook, type TicketBook, useTicket as takeTicket } from './visit/ticket.ts';
import type { Visit } from './visit/visit.ts';

export type FrontDesk = {
  visits: ReadonlyMap<VisitId, Visit>;
  rings: ReadonlyMap<RingId, Ring>;
  /** What has been tried to reach somebody, for each open ring. */
  alerts: Alerts;
  wayTests: WayTests;
  /** Colleagues who need help now. */
  assistance: ReadonlyMap<AssistanceId, Assistance>;
  /** Acute items that come close to a closing, or past one, without a conversation. */
  sameDay: SameDayMarks;
  staff: ReadonlyMap<StaffId, Staff>;
  /** Where their numbers lie sealed; who has given none is not in it. */
  contacts: ReadonlyMap<StaffId, PersonRef>;
  /** Those who have left, while their names are still needed. */
  formerStaff: ReadonlyMap<StaffId, Staff>;
  /** Who became manager without one, until a manager has taken notice. */
  recoveries: ReadonlyMap<StaffId, Recovery>;
  /** Where the hash of the office's recovery code lies sealed; null when there is none that works. */
  recoveryCode: PersonRef | null;
  /** Who is signed in at which desk. */
  sessions: ReadonlyMap<DeskId, StaffId>;
  /** Other machines that belong here; one that was taken out is gone from it. */
  machines: ReadonlyMap<MachineId, Machine>;
  /** Whether other machines may reach this station. */
  lanOn: boolean;
  /** Known presses per `${device}.${deviceEpoch}`. */
  presses: ReadonlyMap<string, PressWindow>;
  tickets: TicketBook;
  regime: Regime | null;
  /** Its profile, and how far setting up has come. */
  office: Office;
  /** Set once this station has become another machine's: from then on it takes nothing more. */
  movedAway: { at: number; file: string } | null;
} & Roster;

export const emptyFrontDesk: FrontDesk = {
  ...emptyRoster,
  visits: new Map(),
  rings: new Map(),
  alerts: new Map(),
  wayTests: emptyWayTests,
  assistance: new Map(),
  sameDay: new Map(),
  staff: new Map(),
  contacts: new Map(),
  formerStaff: new Map(),
  recoveries: new Map(),
  recoveryCode: null,
  sessions: new Map(),
  machines: new Map(),
  lanOn: false,
  presses: new Map(),
  tickets: emptyTicketBook,
  regime: null,
  office: emptyOffice,
  movedAway: null,
};

export function evolve(was: FrontDesk, fact: Fact, moment: Moment, actor: Actor): FrontDesk {
  const sameDay = evolveSameDay(was.sameDay, fact, moment, actor);
  const alerts = evolveAlerts(was.alerts, fact, moment);
  const isSame = sameDay === was.sameDay && alerts === was.alerts;
  const desk = isSame ? was : { ...was, sameDay, alerts };
  if (isVisitFact(fact)) return evolveVisits(desk, fact, moment);
  if (isRingFact(fact)) return evolveRings(desk, fact, moment, actor);
  if (isAssistanceFact(fact)) return evolveHelp(desk, fact, moment, staffIn(actor));
  if (isWayFact(fact))
    return { ...desk, wayTests: evolveWayTests(desk.wayTests, fact, moment, staffIn(actor)) };
  if (isRosterFact(fact)) return { ...desk, ...evolveRoster(desk, fact, moment) };
  if (isStaffFact(fact)) return evolveStaff(desk, fact, moment);
  if (fact.type === 'recovery-code-made') return { ...desk, recoveryCode: fact.data.personRef };
  if (isMachineFact(fact))
    return { ...desk, machines: changed(desk.machines, fact.subject, evolveMachine(fact, moment)) };
  if (isOfficeFact(fact)) return { ...desk, office: evolveOffice(desk.office, fact, moment, actor) };
  if (fact.type === 'lan-switched') return { ...desk, lanOn: fact.data.on };
  if (fact.type === 'station-moved-away')
    return { ...desk, movedAway: { at: moment.wallMs, file: fact.data.file } };
  if (fact.type === 'station-taken-back') return { ...desk, movedAway: null };
  return fact.type === 'regime-changed' ? { ...desk, regime: fact.data.regime } : desk;
}

function evolveVisits(desk: FrontDesk, fact: VisitFact, moment: Moment): FrontDesk {
  const visits = changed(desk.visits, fact.subject, evolveVisit(desk.visits.get(fact.subject), fact, moment));
  if (fact.type === 'visit-called') return { ...desk, visits: withPlacesBack(visits, fact.subject) };
  if (fact.type !== 'visit-registered') return { ...desk, visits };
  return { ...desk, visits, tickets: takeTicket(desk.tickets, fact.data.day, fact.data.ticket) };
}

function withPlacesBack(visits: FrontDesk['visits'], id: VisitId): FrontDesk['visits'] {
  const called = visits.get(id);
  const back = [...visits.values()].filter((visit) => called && hasLetOnePass(visit, called));
  return back.reduce((map, visit) => changed(map, visit.id, { ...visit, letsOnePass: false }), visits);
}

function evolveHelp(desk: FrontDesk, fact: AssistanceFact, moment: Moment, by: StaffId | null): FrontDesk {
  const alarm = evolveAssistance(desk.assistance.get(fact.subject), fact, moment, by);
  return { ...desk, assistance: changed(desk.assistance, fact.subject, alarm) };
}

function evolveRings(desk: FrontDesk, fact: RingFact, moment: Moment, actor: Actor): FrontDesk {
  const by = staffIn(actor);
  const rings = changed(desk.rings, fact.subject, evolveRing(desk.rings.get(fact.subject), fact, moment, by));
  const office = withRing(desk.office, fact, moment);
  const alerts = alertsAfter(desk.alerts, fact, rings.get(fact.subject));
  if (fact.type !== 'ring-opened' && fact.type !== 'ring-joined') return { ...desk, rings, alerts, office };
  return { ...desk, rings, alerts, office, presses: withPress(desk.presses, fact.data.source) };
}

function withPress(presses: FrontDesk['presses'], source: RingSource): FrontDesk['presses'] {
  if (source.from !== 'bell') return presses;
  const key = bellKey(source.press);
  return changed(presses, key, rememberPress(presses.get(key) ?? emptyPressWindow, source.press.number));
}

const isVisitFact = (fact: Fact): fact is VisitFact =>
  fact.type.startsWith('visit-') || fact.type === 'conversation-started';
const staffIn = (actor: Actor): StaffId | null => (actor.kind === 'staff' ? actor.staff : null);

const isAssistanceFact = (fact: Fact): fact is AssistanceFact => fact.type.startsWith('assistance-');
const WAY_STARTS = ['way-test', 'way-heard'];
const isWayFact = (fact: Fact): fact is WayFact => WAY_STARTS.some((start) => fact.type.startsWith(start));
const isRingFact = (fact: Fact): fact is RingFact => fact.type.startsWith('ring-');
const ROSTER_STARTS = ['shift-', 'duty-phone-', 'staff-absen'];
const isRosterFact = (fact: Fact): fact is RosterFact =>
  ROSTER_STARTS.some((start) => fact.type.startsWith(start));
const isStaffFact = (fact: Fact): fact is StaffFact => fact.type.startsWith('staff-');
const isMachineFact = (fact: Fact): fact is MachineFact => fact.type.startsWith('machine-');
const OFFICE_STARTS = ['profile-', 'set-up-', 'office-', 'bell-test'];
const isOfficeFact = (fact: Fact): fact is OfficeFact =>
  OFFICE_STARTS.some((start) => fact.type.startsWith(start));
