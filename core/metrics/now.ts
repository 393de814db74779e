// The days as they stand at this moment: what is done with, and those who are still here.
import { osloTime } from '../hours/oslo.ts';
import { type Book, peopleOf, withDay, worked } from './book.ts';
import { type Day, withContact } from './day.ts';
import { dayOf, withRing } from './ring-track.ts';

export function daysNow(book: Book, nowMs: number): Readonly<Record<string, Day>> {
  const today = osloTime(nowMs).date;
  const tracks = Object.values(book.rings);
  const behind = new Map(tracks.flatMap((track) => peopleOf(book, track, null)).map((one) => [one.id, one]));
  const others = Object.values(book.visits).filter(({ id }) => !behind.has(id));
  let now = worked(book, nowMs);
  for (const track of tracks) now = withDay(now, dayOf(track), (day) => withRing(day, track, null));
  for (const person of [...behind.values(), ...others])
    now = withDay(now, person.day, (day) => withContact(day, person, today));
  return now.days;
}
