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
  /** It rang after a door was opened, so that the next fact puts it into a ring of its own. */
  isFreed: boolean;
};

export type Expected = ReturnType<typeof makeExpected>;

export function makeExpected() {
  const presses = new Map<string, PressKept>();
  /** Those of which the disk has nothing yet, so that a look in a thousand days' life costs what it did in the first. */
  const unstored = new Map<string, PressKept>();
  const people = new Map<string, Person>();
  const visits = new Map<string, { isAcute: boolean; storedCount: number; answeredAt: number | null }>();
  const violations: Violation[] = [];
  const counts = { presses: 0, people: 0, visits: 0, rings: 0, levels: 0, facts: 0, ended: 0, lives: 0 };
  const outcomes: Partial<Record<RingOutcome | 'test', number>> = {};
  const lateness = { maxMs: 0 };

  return {
    presses,
    unstored,
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
      const press: PressKept = { person, at, isAgeLost: false, storedAt: null, ring: null, isFreed: false };
      presses.set(key, press);
      unstored.set(key, press);
    },
    stored(key: string, press: PressKept, at: number): void {
      press.storedAt ??= at;
      unstored.delete(key);
    },
    boardLostPower(): void {
      for (const press of unstored.values()) press.isAgeLost = true;
    },
    visit(id: string) {
      const known = visits.get(id) ?? { isAcute: false, storedCount: 0, answeredAt: null };
      visits.set(id, known);
      return known;
    },
  };
}

export const isOutside = ({ enteredAt, leftAt }: Person): boolean => enteredAt === null && leftAt === null;
