// What may be shown outside the office: sums only, and no count that could point at somebody.
import type { MissReason } from './contact.ts';
import type { Numbers } from './numbers.ts';

/** In a small municipality four people are known by their neighbours. */
export const SHOWN_FROM = 5;

/** null: between one and four. */
export type Shown = number | null;

const isSmall = (count: number): boolean => count > 0 && count < SHOWN_FROM;
export const shown = (count: number): Shown => (isSmall(count) ? null : count);

/** A part is hidden too when what is left of the whole would tell a small count. */
export const shownPart = (part: number, whole: number): Shown =>
  isSmall(part) || isSmall(whole - part) || isSmall(whole) ? null : part;

/** With one part hidden, the others and the sum would tell it: then the next smallest is hidden with it. */
export function shownParts<Part extends { count: number }>(
  parts: readonly Part[],
): (Omit<Part, 'count'> & { count: Shown })[] {
  const hidden = new Set(parts.filter(({ count }) => isSmall(count)));
  if (hidden.size === 1) {
    const [next] = parts
      .filter((part) => !hidden.has(part) && part.count > 0)
      .toSorted((a, b) => a.count - b.count);
    if (next) hidden.add(next);
  }
  return parts.map((part) => ({ ...part, count: hidden.has(part) ? null : part.count }));
}

export type OutsideNumbers = {
  contacts: Shown;
  sameDay: Shown;
  reasons: { reason: MissReason; count: Shown }[];
  rings: Shown;
  unanswered: Shown;
  left: Shown;
  presses: Shown;
  outside: { hour: number; count: Shown }[];
  outcomes: { outcome: Numbers['outcomes'][number]['outcome']; count: Shown }[];
};

export function outsideNumbers(numbers: Numbers): OutsideNumbers {
  const { contacts, sameDay, misses, rings, unanswered, left, presses, outside, outcomes } = numbers;
  const reasons = [...new Set(misses.map(({ reason }) => reason))].map((reason) => ({
    reason,
    count: misses.filter((miss) => miss.reason === reason).length,
  }));
  return {
    contacts: shown(contacts),
    sameDay: shownPart(sameDay, contacts),
    reasons: shownParts(reasons),
    rings: shown(rings),
    unanswered: shownPart(unanswered, rings),
    left: shownPart(left, contacts),
    presses: shown(presses),
    outside: shownParts(outside),
    outcomes: shownParts(outcomes),
  };
}
