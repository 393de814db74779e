// Other machines on the office network that belong to this station: paired by a manager, and taken out by one.
import type { Fact, MachineFact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { DeskId, MachineId, StaffId, StationId } from '../ids.ts';
import { MACHINES_MAX } from '../limits.ts';
import type { Moment } from '../moment.ts';
import { ok, type Result, refuse } from '../result.ts';
import { signOut } from '../staff/session.ts';

/** What a paired machine shows; the practice dock is never one of them. */
export const MACHINE_ROLES = ['desk', 'kiosk', 'display'] as const;
export type MachineRole = (typeof MACHINE_ROLES)[number];

/** app: this program, known by its certificate. browser: known by the secret in its cookie. */
export const MACHINE_CARRIERS = ['app', 'browser'] as const;
export type MachineCarrier = (typeof MACHINE_CARRIERS)[number];

export type Machine = {
  id: MachineId;
  role: MachineRole;
  carrier: MachineCarrier;
  /** The number on the desk; null for what is no desk. */
  desk: DeskId | null;
  /** SHA-256 in hex: of the certificate's public key (app) or of the cookie's secret (browser). */
  key: string;
  pairedAt: number;
};

/** The station's own desk is number 1. */
const FIRST_DESK_NUMBER = 2;

const machines = (desk: FrontDesk): Machine[] => [...desk.machines.values()];

export const machineWithKey = (desk: FrontDesk, carrier: MachineCarrier, key: string): Machine | undefined =>
  machines(desk).find((machine) => machine.carrier === carrier && machine.key === key);

const isManager = (desk: FrontDesk, staff: StaffId): boolean => desk.staff.get(staff)?.role === 'manager';

function nextDeskNumber(taken: Machine[]): DeskId {
  const used = new Set<string | null>(taken.map(({ desk }) => desk));
  let number = FIRST_DESK_NUMBER;
  while (used.has(String(number))) number += 1;
  return String(number) as DeskId;
}

function deskFor(role: MachineRole, before: Machine | undefined, others: Machine[]): DeskId | null {
  if (role !== 'desk') return null;
  return before?.desk ?? nextDeskNumber(others);
}

type NewMachine = Pick<Machine, 'id' | 'role' | 'carrier' | 'key'>;

/** The caller has seen the code. A machine that is paired once more replaces itself, and keeps its number. */
export function pair(desk: FrontDesk, { id, ...machine }: NewMachine): Result<Fact[], 'too-many-machines'> {
  const before = machineWithKey(desk, machine.carrier, machine.key);
  const others = machines(desk).filter((other) => other !== before);
  if (others.length >= MACHINES_MAX) return refuse('too-many-machines');
  const data = { ...machine, desk: deskFor(machine.role, before, others) };
  return ok([...(before ? takenOut(desk, before) : []), { type: 'machine-paired', subject: id, data }]);
}

/** Whoever is signed in there is signed out with it: the next machine with this number begins locked. */
function takenOut(desk: FrontDesk, machine: Machine): Fact[] {
  const signedOut = machine.desk ? signOut(desk, machine.desk, 'asked') : [];
  return [...signedOut, { type: 'machine-revoked', subject: machine.id, data: {} }];
}

export function revoke(
  desk: FrontDesk,
  by: StaffId,
  id: MachineId,
): Result<Fact[], 'needs-manager' | 'no-such-machine'> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  const machine = desk.machines.get(id);
  return machine ? ok(takenOut(desk, machine)) : refuse('no-such-machine');
}

/** Whether other machines may reach this station at all. */
export function switchLan(
  desk: FrontDesk,
  by: StaffId,
  station: StationId,
  on: boolean,
): Result<Fact[], 'needs-manager'> {
  if (!isManager(desk, by)) return refuse('needs-manager');
  return ok(desk.lanOn === on ? [] : [{ type: 'lan-switched', subject: station, data: { on } }]);
}

/** The machine a fact leaves behind; null when it is taken out. */
export function evolveMachine(fact: MachineFact, moment: Moment): Machine | null {
  if (fact.type === 'machine-revoked') return null;
  return { id: fact.subject, ...fact.data, pairedAt: moment.wallMs };
}
