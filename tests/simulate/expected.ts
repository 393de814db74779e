// What must be true, kept by whoever makes the load and outside the app: who pressed, who came in, who was told what.
import type { RingOutcome } from '#core/fact.ts';

export type Violation = { at: number; what: string; about: string };

export type Person = {
  id: string;
  presses: { key: string; at: number }[];
  enteredAt: number | null;
  leftAt: number | null;
};

export type PressKept = {
  person: Person;
  at: number;
  /** The board lost its power since: it no longer knows how long ago the press was. */
  isAgeLost: boolean;
  storedAt: number | null;
  ring: string | null;
};

export type Expected = ReturnType<typeof makeExpected>;

export function makeExpected() {
  const presses = new Map<string, PressKept>();
  const people = new Map<string, Person>();
  const visits = new Map<string, { isAcute: boolean; storedCount: number; answeredAt: number | null }>();
  const violations: Violation[] = [];
  const counts = { presses: 0, people: 0, visits: 0, rings: 0, levels: 0, facts: 0, ended: 0, lives: 0 };
  const outcomes: Partial<Record<RingOutcome | 'test', number>> = {};
  const lateness = { maxMs: 0 };

  return {
    presses,
    people,
    visits,
    violations,
    counts,
    outcomes,
    lateness,
    wrong: (at: number, what: string, about: string): void => void violations.push({ at, what, about }),

    pressed(person: Person, key: string, at: number): void {
      counts.presses += 1;
      people.set(person.id, person);
      person.presses.push({ key, at });
      presses.set(key, { person, at, isAgeLost: false, storedAt: null, ring: null });
    },
    boardLostPower(): void {
      for (const press of presses.values()) if (press.storedAt === null) press.isAgeLost = true;
    },
    visit(id: string) {
      const known = visits.get(id) ?? { isAcute: false, storedCount: 0, answeredAt: null };
      visits.set(id, known);
      return known;
    },
  };
}

export const isOutside = ({ enteredAt, leftAt }: Person): boolean => enteredAt === null && leftAt === null;
