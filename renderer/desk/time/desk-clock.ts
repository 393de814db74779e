// What time it is at this desk: the station's clock in the newest view, plus what has passed here since.
// The wall clock of this machine is never asked: it may be wrong, and it may jump.

/** A value and when it came, by this window's own steady clock (performance.now). */
export type Stamped<T> = { value: T; receivedMs: number };

export async function* stamped<T>(
  values: AsyncIterable<T>,
  localNow: () => number,
): AsyncGenerator<Stamped<T>> {
  for await (const value of values) yield { value, receivedMs: localNow() };
}

/** How far a number from the view has moved by now. Never backwards. */
export const sinceReceived = (receivedMs: number, localMs: number): number =>
  Math.max(0, localMs - receivedMs);

export const stationNow = (view: Stamped<{ nowMs: number }>, localMs: number): number =>
  view.value.nowMs + sinceReceived(view.receivedMs, localMs);

export const waitedMinutes = (arrivedAt: number, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - arrivedAt) / 60_000));

const two = (part: number): string => String(part).padStart(2, '0');

/** 1:12, and 10:43:05 for a ring that has been kept through the night. */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes}:${two(seconds % 60)}`;
  return `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
