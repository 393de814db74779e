// Gives every event of a batch a seq, also one whose own seq is unreadable: its neighbours tell where it stood.
import type { ReadEvent } from './read-event.ts';

export type PlacedEvent = ReadEvent & { seq: number };

/** The next event that knows its seq, counted back; else one after the event before. */
export function placeEvents(events: ReadEvent[], endSeq: number): PlacedEvent[] {
  const seqs = events.map((event) => event.seq);
  let known: number | null = null;
  for (let index = seqs.length - 1; index >= 0; index--) {
    const own = seqs[index] ?? null;
    known = own ?? (known === null ? null : Math.max(1, known - 1));
    seqs[index] = known;
  }
  let before = endSeq;
  return events.map((event, index) => {
    before = seqs[index] ?? before + 1;
    return { ...event, seq: before };
  });
}
