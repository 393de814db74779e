// Ticket codes: one plain daily series, shuffled, so that being overtaken tells nobody who is acute (decision 11).

/** The codes given out on one Oslo date. Rebuilt from the facts at start. */
export type TicketBook = { day: string; used: ReadonlySet<string> };

export const emptyTicketBook: TicketBook = { day: '', used: new Set() };

const THREE_DIGITS = { first: 100, count: 900 };
const FOUR_DIGITS = { first: 1000, count: 9000 };

/**
 * A code nobody holds today, nor a person carried over from an earlier day.
 * entropy: a random integer >= 0, brought by the caller.
 */
export function pickTicket(isTaken: (code: string) => boolean, takenCount: number, entropy: number): string {
  const series = takenCount < THREE_DIGITS.count - 1 ? THREE_DIGITS : FOUR_DIGITS;
  for (let step = 0; step < series.count; step++) {
    const code = String(series.first + ((entropy + step) % series.count));
    if (!isTaken(code)) return code;
  }
  // Ten thousand people in one day: still no reason to turn anybody away.
  const base = series.first + (entropy % series.count);
  let more = 1;
  while (isTaken(`${base}-${more}`)) more++;
  return `${base}-${more}`;
}

export const useTicket = (book: TicketBook, day: string, code: string): TicketBook => ({
  day,
  used: new Set(book.day === day ? book.used : []).add(code),
});
