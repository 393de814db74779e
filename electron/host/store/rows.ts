// The front desk as rows and back. Rows are derived: folding the facts gives the same ones (rebuild.ts).
import type { RingAlerts } from '#core/alert/alert.ts';
import type { AlertSubject } from '#core/alert/cause.ts';
import type { WayTests } from '#core/alert/way-test.ts';
import type { Assistance } from '#core/assistance/assistance.ts';
import type { PressWindow } from '#core/doorbell/press-window.ts';
import type { Ring } from '#core/doorbell/ring.ts';
import { emptyFrontDesk, type FrontDesk } from '#core/front-desk.ts';
import type { Regime } from '#core/hours/regime.ts';
import type {
  AssistanceId,
  DeskId,
  MachineId,
  PersonRef,
  RingId,
  ShiftId,
  StaffId,
  VisitId,
} from '#core/ids.ts';
import type { Machine } from '#core/machine/machine.ts';
import type { Office } from '#core/office/office.ts';
import type { Absence, DutyPhone, Shift } from '#core/roster/roster.ts';
import type { AcuteId, SameDayMark } from '#core/same-day/same-day.ts';
import type { Recovery, Staff } from '#core/staff/staff.ts';
import { useTicket } from '#core/visit/ticket.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { LiveRow } from './store-types.ts';

type Kind = LiveRow['kind'];

/** Raised whenever core keeps something else of a visit, ring or press: rows are then folded anew at start. */
export const ROWS_VERSION = 4;

export const KINDS: readonly Kind[] = [
  'visit',
  'ring',
  'alerts',
  'same-day',
  'assistance',
  'staff',
  'contact',
  'former-staff',
  'recovery',
  'session',
  'machine',
  'presses',
  'shift',
  'absence',
  'office',
];

/** The rows of the office as a whole. */
const REGIME_KEY = 'regime';
/** Its profile and how far setting up has come. */
const OFFICE_KEY = 'office';
const LAN_KEY = 'lan-on';
const DUTY_PHONE_KEY = 'duty-phone';
const RECOVERY_CODE_KEY = 'recovery-code';
const WAY_TESTS_KEY = 'way-tests';
const MOVED_KEY = 'moved-away';

function changedEntries(
  kind: Kind,
  was: ReadonlyMap<string, unknown>,
  is: ReadonlyMap<string, unknown>,
): LiveRow[] {
  if (was === is) return [];
  const put = [...is].filter(([key, state]) => was.get(key) !== state);
  const gone = [...was.keys()].filter((key) => !is.has(key));
  return [
    ...put.map(([key, state]) => ({ kind, key, state })),
    ...gone.map((key) => ({ kind, key, state: null })),
  ];
}

/** What a commit must write when its facts led from one state to the other. Unchanged entries keep their identity. */
export function changedRows(was: FrontDesk, is: FrontDesk): LiveRow[] {
  const regime: LiveRow[] =
    was.regime === is.regime ? [] : [{ kind: 'office', key: REGIME_KEY, state: is.regime }];
  const recoveryCode: LiveRow[] =
    was.recoveryCode === is.recoveryCode
      ? []
      : [{ kind: 'office', key: RECOVERY_CODE_KEY, state: is.recoveryCode }];
  const dutyPhone: LiveRow[] =
    was.dutyPhone === is.dutyPhone ? [] : [{ kind: 'office', key: DUTY_PHONE_KEY, state: is.dutyPhone }];
  const officeRow: LiveRow[] =
    was.office === is.office ? [] : [{ kind: 'office', key: OFFICE_KEY, state: is.office }];
  const wayTests: LiveRow[] =
    was.wayTests === is.wayTests ? [] : [{ kind: 'office', key: WAY_TESTS_KEY, state: is.wayTests }];
  const lanOn: LiveRow[] =
    was.lanOn === is.lanOn ? [] : [{ kind: 'office', key: LAN_KEY, state: is.lanOn || null }];
  const movedAway: LiveRow[] =
    was.movedAway === is.movedAway ? [] : [{ kind: 'office', key: MOVED_KEY, state: is.movedAway }];
  return [
    ...changedEntries('visit', was.visits, is.visits),
    ...changedEntries('ring', was.rings, is.rings),
    ...changedEntries('alerts', was.alerts, is.alerts),
    ...changedEntries('same-day', was.sameDay, is.sameDay),
    ...changedEntries('assistance', was.assistance, is.assistance),
    ...changedEntries('staff', was.staff, is.staff),
    ...changedEntries('contact', was.contacts, is.contacts),
    ...changedEntries('former-staff', was.formerStaff, is.formerStaff),
    ...changedEntries('recovery', was.recoveries, is.recoveries),
    ...changedEntries('session', was.sessions, is.sessions),
    ...changedEntries('machine', was.machines, is.machines),
    ...changedEntries('presses', was.presses, is.presses),
    ...changedEntries('shift', was.shifts, is.shifts),
    ...changedEntries('absence', was.absences, is.absences),
    ...dutyPhone,
    ...regime,
    ...officeRow,
    ...wayTests,
    ...lanOn,
    ...recoveryCode,
    ...movedAway,
  ];
}

export const allRows = (desk: FrontDesk): LiveRow[] => changedRows(emptyFrontDesk, desk);

const entries = <K, V>(rows: LiveRow[], kind: Kind): ReadonlyMap<K, V> =>
  new Map(rows.filter((row) => row.kind === kind).map((row) => [row.key as K, row.state as V]));

/** The rows are our own and their digests were checked: their shape is what core wrote. */
export function frontDeskFrom(rows: LiveRow[], tickets: { day: string; code: string }[]): FrontDesk {
  const office = (key: string): unknown =>
    rows.find((row) => row.kind === 'office' && row.key === key)?.state;
  return {
    visits: entries<VisitId, Visit>(rows, 'visit'),
    rings: entries<RingId, Ring>(rows, 'ring'),
    sameDay: entries<AcuteId, SameDayMark>(rows, 'same-day'),
    alerts: entries<AlertSubject, RingAlerts>(rows, 'alerts'),
    wayTests: (office(WAY_TESTS_KEY) as WayTests | undefined) ?? emptyFrontDesk.wayTests,
    assistance: entries<AssistanceId, Assistance>(rows, 'assistance'),
    staff: entries<StaffId, Staff>(rows, 'staff'),
    contacts: entries<StaffId, PersonRef>(rows, 'contact'),
    formerStaff: entries<StaffId, Staff>(rows, 'former-staff'),
    recoveries: entries<StaffId, Recovery>(rows, 'recovery'),
    recoveryCode: (office(RECOVERY_CODE_KEY) as PersonRef | undefined) ?? null,
    sessions: entries<DeskId, StaffId>(rows, 'session'),
    machines: entries<MachineId, Machine>(rows, 'machine'),
    lanOn: office(LAN_KEY) === true,
    presses: entries<string, PressWindow>(rows, 'presses'),
    shifts: entries<ShiftId, Shift>(rows, 'shift'),
    absences: entries<StaffId, readonly Absence[]>(rows, 'absence'),
    dutyPhone: (office(DUTY_PHONE_KEY) as DutyPhone | undefined) ?? emptyFrontDesk.dutyPhone,
    tickets: tickets.reduce((book, { day, code }) => useTicket(book, day, code), emptyFrontDesk.tickets),
    movedAway: (office(MOVED_KEY) as FrontDesk['movedAway'] | undefined) ?? null,
    office: (office(OFFICE_KEY) as Office | undefined) ?? emptyFrontDesk.office,
    regime: (office(REGIME_KEY) as Regime | undefined) ?? null,
  };
}
