// Holds the script's own list against what the station stored and what the office received.
import type { Press } from '#core/fact.ts';
import type { Tally } from './tally.ts';

/** A fact as it lies in a database; `data` as its type says. */
export type Row = {
  epoch: number;
  seq: number;
  id: string;
  type: string;
  subject: string;
  hash: string;
  data: unknown;
};

export type Compared = { lost: string[]; doubled: string[] };

/** Each missing or surplus thing is told once, however many places miss it. */
export function compare(tally: Tally, station: readonly Row[], office: readonly Row[]): Compared {
  const lost = new Set<string>();
  const doubled = new Set<string>();
  for (const rows of [station, office]) {
    for (const { what, wanted, found } of counts(tally, rows)) {
      if (found < wanted) lost.add(what);
      if (found > wanted) doubled.add(what);
    }
    for (const what of gapsIn(rows)) lost.add(what);
    for (const what of repeatsIn(rows)) doubled.add(what);
  }
  for (const what of missing(station, office)) lost.add(`${what} never reached the office`);
  for (const what of missing(office, station)) doubled.add(`${what} is in the office only`);
  return { lost: [...lost], doubled: [...doubled] };
}

type Counted = { what: string; wanted: number; found: number };

function counts(tally: Tally, rows: readonly Row[]): Counted[] {
  const registered = rows.filter(({ type }) => type === 'visit-registered');
  const visitOf = (code: string) => registered.find((row) => ticketOf(row) === code)?.subject;
  const rung = rows.filter(({ type }) => type === 'ring-opened' || type === 'ring-joined').map(sourceOf);
  const tickets = tally.tickets.map((code) => ({
    what: `ticket ${code}`,
    wanted: 1,
    found: registered.filter((row) => ticketOf(row) === code).length,
  }));
  const presses = tally.presses.map((press) => ({
    what: `press ${pressKey(press)}`,
    wanted: 1,
    found: rung.filter((source) => source.press && pressKey(source.press) === pressKey(press)).length,
  }));
  const urgent = tally.ringingTickets.map((code) => ({
    what: `ring of ticket ${code}`,
    wanted: 1,
    found: rung.filter((source) => source.visit !== undefined && source.visit === visitOf(code)).length,
  }));
  const deeds = [...tally.deeds].map(([type, wanted]) => ({
    what: `${wanted} × ${type}`,
    wanted,
    found: rows.filter((row) => row.type === type).length,
  }));
  // Whatever nobody did must not be there either: one tap that became two tickets is on no list.
  const all = [
    { what: 'tickets in all', wanted: tickets.length, found: registered.length },
    { what: 'rings and presses in all', wanted: presses.length + urgent.length, found: rung.length },
  ].filter(({ wanted, found }) => found > wanted);
  return [...tickets, ...presses, ...urgent, ...deeds, ...all];
}

const ticketOf = ({ data }: Row): unknown => (data as { ticket?: unknown }).ticket;

const sourceOf = ({ data }: Row): { press?: Press; visit?: string } =>
  (data as { source: { press?: Press; visit?: string } }).source;

const pressKey = ({ device, deviceEpoch, number }: Press): string => `${device}/${deviceEpoch}/${number}`;

const placeOf = ({ epoch, seq, type }: Row): string => `fact ${epoch}/${seq} (${type})`;

/** Numbers are without gaps inside an epoch. */
function gapsIn(rows: readonly Row[]): string[] {
  const highest = new Map<number, number>();
  for (const { epoch, seq } of rows) highest.set(epoch, Math.max(seq, highest.get(epoch) ?? 0));
  const there = new Set(rows.map(({ epoch, seq }) => `${epoch}/${seq}`));
  return [...highest].flatMap(([epoch, last]) =>
    Array.from({ length: last }, (_, index) => `${epoch}/${index + 1}`)
      .filter((place) => !there.has(place))
      .map((place) => `fact ${place}`),
  );
}

function repeatsIn(rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => seen.size === seen.add(id).size).map(placeOf);
}

/** The same place, id and hash, or it is not the same fact. */
function missing(from: readonly Row[], to: readonly Row[]): string[] {
  const there = new Set(to.map(identity));
  return from.filter((row) => !there.has(identity(row))).map(placeOf);
}

const identity = ({ epoch, seq, id, hash }: Row): string => `${epoch}/${seq}/${id}/${hash}`;
