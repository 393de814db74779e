// A date as people here write it, "24.12.2026", and back; the machine's own form is read too.

export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

const WRITTEN = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const MACHINES = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = 12;

/** Null: no such day. */
export function parseDate(text: string): string | null {
  const written = WRITTEN.exec(text.trim());
  const [, year, month, day] = written
    ? [null, written[3], written[2], written[1]]
    : (MACHINES.exec(text.trim()) ?? []);
  const [inYear, inMonth, onDay] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(inYear, inMonth - 1, onDay));
  const isReal = inMonth >= 1 && inMonth <= MONTHS && date.getUTCDate() === onDay;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
