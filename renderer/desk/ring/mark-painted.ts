// Says when the alarm was on the glass: at the second animation frame after it came into the page.

const NAME = 'alarm-painted';
/** A page keeps every mark it was given, and a desk is open for months. */
const MARKS_MAX = 500;

function mark(ring: string): void {
  if (performance.getEntriesByName(NAME).length >= MARKS_MAX) performance.clearMarks(NAME);
  performance.mark(NAME, { detail: { ring } });
}

export function markAlarmPainted(ring: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => mark(ring)));
}
