// People outside the desks: at the button, and at the screen. Who presses waits for a person; who is not told that it is
// received asks again with the same request, as the kiosk does.
import type { Station } from '#contract/contract.ts';
import type { Board } from './board.ts';
import type { Chance } from './chance.ts';
import { type Expected, isOutside, type Person } from './expected.ts';
import type { Errand, Happening } from './plan.ts';
import { requestId } from './request-id.ts';
import type { SimClock } from './sim-clock.ts';

/** The kiosk's own patience between two tries. */
const AGAIN_MS = 1_500;

type Parts = {
  clock: SimClock;
  chance: Chance;
  board: Board;
  expected: Expected;
  kiosk(): Station | null;
};

export type Visitors = ReturnType<typeof makeVisitors>;

const ERRANDS = {
  acute: { kind: 'acute', need: 'not-said' },
  appointment: { kind: 'appointment' },
  ordinary: { kind: 'ordinary', code: 'okonomi' },
} as const;

export function makeVisitors({ clock, chance, board, expected, kiosk }: Parts) {
  const atDoor = new Set<Person>();
  let presser: Person | null = null;

  function press(person: Person): void {
    if (!isOutside(person)) return;
    presser = person;
    board.press();
    presser = null;
  }

  async function register(id: string, errand: Errand, taps: number): Promise<void> {
    const asked = { requestId: requestId(chance, id), errand: ERRANDS[errand], language: 'nb' as const };
    for (;;) {
      const answers = await Promise.all(Array.from({ length: taps }, () => tap(asked)));
      const told = answers.find((one) => one !== null);
      if (told !== undefined && told !== null) return received(told, errand);
      await new Promise<void>((again) => void clock.later(AGAIN_MS, again));
    }
  }

  type Asked = { requestId: string; errand: (typeof ERRANDS)[Errand]; language: 'nb' };

  /** Null: no answer, so that nobody knows what became of it. */
  async function tap(asked: Asked): Promise<string | 'refused' | null> {
    const station = kiosk();
    if (!station) return null;
    try {
      const answer = await station.kiosk.register(asked);
      if (answer.ok) return answer.value.visit;
      return asked.errand.kind === 'acute' ? null : 'refused';
    } catch {
      return null;
    }
  }

  function received(visit: string, errand: Errand): void {
    if (visit === 'refused') return;
    const known = expected.visit(visit);
    known.isAcute = errand === 'acute';
    known.answeredAt = clock.now();
    expected.counts.visits += 1;
    if (known.storedCount === 0) expected.wrong(clock.now(), 'a ticket without a stored fact', visit);
  }

  return {
    atDoor,
    /** The board has counted what this person just did. */
    latched(key: string): void {
      if (presser) expected.pressed(presser, key, clock.now());
      else expected.wrong(clock.now(), 'the board counted a press that nobody made', key);
    },
    comes(id: string, { presses, leavesAfterMs }: Extract<Happening, { is: 'person' }>): void {
      const person: Person = { id, presses: [], enteredAt: null, leftAt: null };
      expected.counts.people += 1;
      atDoor.add(person);
      for (const ms of presses) clock.later(ms, () => press(person));
      if (leavesAfterMs === null) return;
      clock.later(leavesAfterMs, () => {
        if (!atDoor.delete(person)) return;
        person.leftAt = clock.now();
      });
    },
    registers: (id: string, { errand, taps }: Extract<Happening, { is: 'kiosk' }>) =>
      void register(id, errand, taps),
    /** The door is open: everybody outside comes in. */
    comeIn(): number {
      const came = atDoor.size;
      for (const person of atDoor) person.enteredAt = clock.now();
      atDoor.clear();
      return came;
    },
  };
}
