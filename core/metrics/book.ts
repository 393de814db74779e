// The numbers' own memory: folded from the fact log, one fact after the other, and plain enough to be kept as JSON.
import type { Fact, RingFact, RingOutcome, SameDayFact, VisitFact } from '../fact.ts';
import { osloTime } from '../hours/oslo.ts';
import { elapsedMs, type Moment } from '../moment.ts';
import type { Contact } from './contact.ts';
import { type Day, emptyDay, withContact } from './day.ts';
import {
  bellContact,
  dayOf,
  followRing,
  type RingTrack,
  visitsBehind,
  withRing,
  withRingOf,
} from './ring-track.ts';
import { type Shift, staffedParts } from './staffed.ts';

export type Book = {
  /** Acute registrations that are open, or whose ring still is. */
  visits: Readonly<Record<string, Contact>>;
  rings: Readonly<Record<string, RingTrack>>;
  days: Readonly<Record<string, Day>>;
  shift: Shift | null;
  /** The wall clock of the last fact: how long the station was surely awake. */
  lastMs: number;
};

export const emptyBook: Book = { visits: {}, rings: {}, days: {}, shift: null, lastMs: 0 };

/** A year to compare with, and a month more. */
export const DAYS_KEPT = 400;

function without<V>(all: Readonly<Record<string, V>>, key: string): Record<string, V> {
  const { [key]: _gone, ...rest } = all;
  return rest;
}

export function withDay(book: Book, date: string, change: (day: Day) => Day): Book {
  const days = { ...book.days, [date]: change(book.days[date] ?? emptyDay(date)) };
  if (book.days[date] || Object.keys(days).length <= DAYS_KEPT) return { ...book, days };
  const kept = Object.keys(days).sort().slice(-DAYS_KEPT);
  return { ...book, days: Object.fromEntries(kept.flatMap((key) => (days[key] ? [[key, days[key]]] : []))) };
}

/** What an ending or a still open ring says of the registrations behind it, and of somebody who only rang. */
export function peopleOf(book: Book, track: RingTrack, over: Contact['over']): Contact[] {
  const registered = visitsBehind(track).flatMap((id) => book.visits[id] ?? []);
  const bell = bellContact(track, registered.length, over);
  const [only] = registered;
  const isSame = only && registered.length === 1 && !bell;
  return [...(bell ? [bell] : []), ...(isSame ? [withRingOf(only, track)] : registered)];
}

/** A registration is done with once it has ended and no ring stands for it any more. */
function settled(book: Book): Book {
  const held = new Set(Object.values(book.rings).flatMap(visitsBehind));
  const done = Object.values(book.visits).filter(({ id, over }) => over && !held.has(id));
  let after = book;
  for (const contact of done) {
    after = { ...after, visits: without(after.visits, contact.id) };
    after = withDay(after, contact.day, (day) => withContact(day, contact, null));
  }
  return after;
}

function endRing(book: Book, track: RingTrack, outcome: RingOutcome, moment: Moment): Book {
  const { id, opened } = track.ring;
  const over = { outcome, ms: elapsedMs(opened, moment) + track.ageMs };
  const ended: Book = withDay({ ...book, rings: without(book.rings, id) }, dayOf(track), (day) =>
    withRing(day, track, outcome),
  );
  const people = peopleOf(book, track, over);
  const visits = Object.fromEntries(people.filter(({ id: of }) => of !== id).map((one) => [one.id, one]));
  const kept: Book = { ...ended, visits: { ...ended.visits, ...visits } };
  const bell = people.find(({ id: of }) => of === id);
  return bell ? withDay(kept, bell.day, (day) => withContact(day, bell, null)) : kept;
}

function foldRing(book: Book, fact: RingFact, moment: Moment): Book {
  const track = book.rings[fact.subject];
  // Somebody tried the bell: nobody was there.
  if (fact.type === 'ring-was-a-test') return { ...book, rings: without(book.rings, fact.subject) };
  if (fact.type === 'ring-ended') return track ? endRing(book, track, fact.data.outcome, moment) : book;
  const next = followRing(track, fact, moment);
  return next ? { ...book, rings: { ...book.rings, [fact.subject]: next } } : book;
}

function registered(fact: Extract<VisitFact, { type: 'visit-registered' }>, began: Moment): Contact {
  const { ticket, day, channel, regime } = fact.data;
  const nothing = { talk: null, closed: null, help: {}, isMistake: false, over: null };
  return { id: fact.subject, from: channel, ticket, day, began, ageMs: 0, regime, ...nothing };
}

function foldVisit(book: Book, fact: VisitFact, moment: Moment): Book {
  if (fact.type === 'visit-not-met')
    return withDay(book, osloTime(moment.wallMs).date, (day) => ({ ...day, notMet: day.notMet + 1 }));
  if (fact.type === 'visit-registered') {
    if (!fact.data.acute) return book;
    return { ...book, visits: { ...book.visits, [fact.subject]: registered(fact, moment) } };
  }
  const contact = book.visits[fact.subject];
  if (!contact) return book;
  const changed = (next: Partial<Contact>): Book => ({
    ...book,
    visits: { ...book.visits, [contact.id]: { ...contact, ...next } },
  });
  const ms = elapsedMs(contact.began, moment);
  if (fact.type === 'conversation-started' && fact.data.adviser && !contact.talk)
    return changed({ talk: { at: moment.wallMs, ms } });
  if (fact.type === 'visit-ended') return changed({ over: { outcome: fact.data.outcome, ms } });
  return book;
}

function foldSameDay(book: Book, fact: SameDayFact): Book {
  if (fact.type === 'same-day-warned') return book;
  if (fact.type === 'same-day-alarmed')
    // A closing at midnight is the end of the day before it.
    return withDay(book, osloTime(fact.data.closesAt - 1).date, (day) => ({
      ...day,
      openAtClosing: day.openAtClosing + 1,
    }));
  const said = <Item extends { closed: Contact['closed']; help: Contact['help'] }>(item: Item): Item =>
    fact.type === 'same-day-closed'
      ? { ...item, closed: item.closed ?? fact.data.reason }
      : { ...item, help: { ...item.help, ...fact.data.answers } };
  const [visit, ring] = [book.visits[fact.subject], book.rings[fact.subject]];
  if (visit) return { ...book, visits: { ...book.visits, [fact.subject]: said(visit) } };
  return ring ? { ...book, rings: { ...book.rings, [fact.subject]: said(ring) } } : book;
}

export function worked(book: Book, untilMs: number): Book {
  return staffedParts(book.shift, untilMs).reduce(
    (after, { date, ms }) => withDay(after, date, (day) => ({ ...day, staffedMs: day.staffedMs + ms })),
    book,
  );
}

function foldStation(book: Book, fact: Fact, { wallMs }: Moment): Book {
  if (fact.type === 'regime-changed')
    return { ...worked(book, wallMs), shift: { regime: fact.data.regime, sinceMs: wallMs } };
  // Nobody knows when it went down: what is counted ends with the last thing it wrote.
  if (fact.type === 'host-started' && book.shift)
    return { ...worked(book, book.lastMs), shift: { ...book.shift, sinceMs: wallMs } };
  return book;
}

function folded(book: Book, fact: Fact, moment: Moment): Book {
  if (fact.type.startsWith('ring-')) return settled(foldRing(book, fact as RingFact, moment));
  if (fact.type.startsWith('visit-') || fact.type === 'conversation-started')
    return settled(foldVisit(book, fact as VisitFact, moment));
  if (fact.type.startsWith('same-day-')) return foldSameDay(book, fact as SameDayFact);
  return foldStation(book, fact, moment);
}

export const foldFact = (book: Book, fact: Fact, moment: Moment): Book => ({
  ...folded(book, fact, moment),
  lastMs: moment.wallMs,
});
