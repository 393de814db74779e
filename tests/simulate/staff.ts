// Those who work here. They act on what their desk shows and on nothing else; they are slow, they forget, they tell of a
// door late or not at all. Whoever stands at the door sees the people in front of it, so nobody is closed who is there.
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { Board } from './board.ts';
import type { Chance } from './chance.ts';
import type { Expected } from './expected.ts';
import { MINUTE, SECOND, STAFF_COUNT } from './plan.ts';
import { requestId } from './request-id.ts';
import type { SimClock } from './sim-clock.ts';
import type { WindowName } from './station.ts';
import type { Visitors } from './visitors.ts';

type DeskName = Exclude<WindowName, 'kiosk'>;
type Shown = DeskView['rings'][number];
type Worker = { desk: DeskName; staff: number };
type Desk = Station['desk'];

type Parts = {
  clock: SimClock;
  chance: Chance;
  board: Board;
  visitors: Visitors;
  expected: Expected;
  window(name: WindowName): Station | null;
  hired: Set<string>;
};

const PIN = '2580';
/** However forgetful they are, the seventh level is heard. */
const HEEDED_LEVEL = 6;
/** Then they look again whether it still rings. */
const STAYS_MS = 5 * MINUTE;
const DOOR_OPEN_MS = 5 * SECOND;

export function makeStaff({ clock, chance, board, visitors, expected, window, hired }: Parts) {
  const views = new Map<DeskName, DeskView>();
  const working = new Map<DeskName, number>();
  const heeded = new Set<string>();
  const ids: string[] = [];
  let isDiligent = false;
  let asked = 0;

  const id = () => {
    asked += 1;
    return { requestId: requestId(chance, 'staff', asked) };
  };

  /** What a cut wire or a refusal leaves undone is seen at the desk, and done again from there. */
  async function at<T>(desk: DeskName, act: (desk: Desk) => Promise<T>): Promise<T | null> {
    const station = window(desk);
    if (!station) return null;
    try {
      return await act(station.desk);
    } catch {
      return null;
    }
  }

  async function signedIn({ desk, staff }: Worker): Promise<boolean> {
    if (views.get(desk)?.access.state === 'signed-in') return true;
    const who = ids[staff % ids.length];
    if (who === undefined) return false;
    const answer = await at(desk, (one) => one.signIn({ ...id(), staff: who, pin: PIN }));
    return answer?.ok === true;
  }

  /** A ring by a name that a second run has too: a visit's own id is drawn by the app. */
  const nameOf = (ring: Shown): string => (ring.id.startsWith('visit') ? 'visit' : ring.id);

  function heed(desk: DeskName): void {
    if (working.size === 0) return;
    for (const ring of views.get(desk)?.rings ?? []) {
      const key = `${ring.id} ${ring.phase} ${ring.level} ${ring.rangAgainCount} ${ring.chain.stored}`;
      if (heeded.has(key)) continue;
      heeded.add(key);
      const about = [nameOf(ring), ring.phase, ring.level, ring.rangAgainCount, clock.now()] as const;
      const delay = chance.between(2 * SECOND, isDiligent ? 30 * SECOND : 2 * MINUTE, 'delay', ...about);
      clock.later(delay, () => void react(ring.id, ring.phase, about));
    }
  }

  type About = readonly [string, string, number, number, number];

  async function react(ring: string, phase: Shown['phase'], about: About): Promise<void> {
    const [desk, staff] = chance.pick(
      [...working, ...(working.size ? [] : [['1', -1] as const])],
      'who',
      ...about,
    );
    if (staff < 0) return;
    const shown = views.get(desk)?.rings.find((one) => one.id === ring);
    if (!shown || shown.phase !== phase) return;
    const worker = { desk, staff };
    if (phase === 'ringing') await answer(worker, shown, about);
    else if (phase === 'seen') await setOut(worker, shown, about);
    else if (phase === 'coming') await goToDoor(worker, shown, about);
    else await finish(worker, shown, about);
  }

  const forgets = (share: number, what: string, about: About): boolean =>
    !isDiligent && about[2] < HEEDED_LEVEL && chance.isLucky(share, what, ...about);

  async function answer(worker: Worker, ring: Shown, about: About): Promise<void> {
    if (forgets(0.25, 'ignores', about)) return;
    // Somebody goes and opens without a word to the app; most of them press the button at the door.
    if (forgets(0.08, 'just-opens', about))
      return openDoor(chance.isLucky(0.7, 'tells', ...about) ? 'staff-button' : 'nobody', worker, ring);
    const isAlone = !ring.chain.seenAlone && forgets(0.12, 'alone', about);
    const answerWith = isAlone ? ('cannot-open-alone' as const) : ('taking-it' as const);
    const who = ids[worker.staff % ids.length] ?? '';
    const isOpen = views.get(worker.desk)?.access.state === 'signed-in';
    const by = isOpen ? null : { staff: who, pin: PIN };
    await at(worker.desk, (desk) => desk.acknowledgeRing({ ...id(), ring: ring.id, answer: answerWith, by }));
  }

  async function setOut(worker: Worker, ring: Shown, about: About): Promise<void> {
    if (forgets(0.15, 'forgets-to-go', about)) return;
    if (!(await signedIn(worker))) return;
    if (forgets(0.3, 'goes-without-saying', about)) return goToDoor(worker, ring, about);
    const walk = { ...id(), ring: ring.id, with: null };
    await at(worker.desk, (desk) => desk.ringComing(walk));
  }

  async function goToDoor(worker: Worker, ring: Shown, about: About): Promise<void> {
    if (forgets(0.1, 'held-up', about)) return;
    if (visitors.atDoor.size === 0) return nobodyThere(worker, ring);
    const how = chance.pick(
      ['staff-button', 'staff-button', 'contact', 'desk', 'late', 'nobody'] as const,
      'how',
      ...about,
    );
    await openDoor(isDiligent && how === 'nobody' ? 'desk' : how, worker, ring);
  }

  async function nobodyThere(worker: Worker, ring: Shown): Promise<void> {
    if (!(await signedIn(worker))) return;
    // Looked once more with the hand on the key: whoever came meanwhile is let in.
    if (visitors.atDoor.size > 0) return openDoor('desk', worker, ring);
    await end(worker, ring, 'nobody-there');
  }

  async function openDoor(
    how: 'staff-button' | 'contact' | 'desk' | 'late' | 'nobody',
    worker: Worker,
    ring: Shown,
  ): Promise<void> {
    if (how === 'desk' && !(await signedIn(worker))) return;
    visitors.comeIn();
    if (how === 'staff-button') board.staffButton();
    else if (how === 'contact') {
      board.door(true);
      clock.later(DOOR_OPEN_MS, () => board.door(false));
    } else if (how === 'desk') await saysOpen(worker, ring, 0);
    else if (how === 'late') {
      const minutesAgo = chance.between(1, 5, 'late', ring.level, clock.now());
      clock.later(minutesAgo * MINUTE, () => void saysOpen(worker, ring, minutesAgo));
    }
  }

  async function saysOpen(worker: Worker, ring: Shown, minutesAgo: number): Promise<void> {
    // A late entry is only as true as its minute: with the clock wrong meanwhile nobody would make one.
    if (!(await signedIn(worker))) return;
    await at(worker.desk, (desk) => desk.ringDoorOpened({ ...id(), ring: ring.id, minutesAgo }));
  }

  async function finish(worker: Worker, ring: Shown, about: About): Promise<void> {
    if (!(await signedIn(worker))) return;
    if (ring.phase === 'door-open' && (await talks(worker, ring, about))) return;
    if (forgets(0.1, 'forgets-to-end', about)) return;
    const talkMs = isDiligent ? MINUTE : chance.between(MINUTE, 20 * MINUTE, 'talk', ...about);
    clock.later(talkMs, () => void end(worker, ring, 'let-in'));
  }

  /** True when a conversation has begun. */
  async function talks({ desk }: Worker, ring: Shown, about: About): Promise<boolean> {
    if (chance.isLucky(0.5, 'counts', ...about))
      await at(desk, (one) => one.ringPeopleCame({ ...id(), ring: ring.id, count: 1 }));
    if (!chance.isLucky(0.5, 'talks', ...about)) return false;
    const talk = { ...id(), ring: ring.id, adviser: ids[0] ?? null, place: 'room' as const };
    return (await at(desk, (one) => one.ringConversation(talk)))?.ok === true;
  }

  async function end(worker: Worker, ring: Shown, outcome: 'let-in' | 'nobody-there'): Promise<void> {
    if (!(await signedIn(worker))) return;
    const ending = { ...id(), ring: ring.id, outcome, met: null, pressCount: ring.pressCount };
    await at(worker.desk, (desk) => desk.endRing(ending));
  }

  async function hireAll(): Promise<void> {
    const first = await at('1', (desk) => desk.createFirstManager({ ...id(), name: 'Leder', pin: PIN }));
    for (let number = 1; number < STAFF_COUNT; number++) {
      const role = number % 2 === 0 ? 'adviser' : 'receptionist';
      await at('1', (desk) => desk.addStaff({ ...id(), name: `Ansatt ${number}`, role, pin: PIN }));
    }
    if (!first?.ok) expected.wrong(clock.now(), 'the office could not be set up', '');
  }

  return {
    hireAll,
    sees(desk: DeskName, view: DeskView): void {
      views.set(desk, view);
      for (const { id: known } of view.staff)
        if (!hired.has(known)) {
          hired.add(known);
          ids.push(known);
        }
      heed(desk);
    },
    /** From now on nobody forgets anything: what is still open must come to its end. */
    beDiligent(): void {
      isDiligent = true;
      heeded.clear();
    },
    begins(desk: DeskName, staff: number): void {
      working.set(desk, staff);
      clock.later(SECOND, () => void signedIn({ desk, staff }));
      heeded.clear();
      for (const name of views.keys()) heed(name);
    },
    /** Nobody goes home while it rings; or hardly anybody does. */
    stops: function stops(desk: DeskName, signsOut: boolean): void {
      const rings = views.get(desk)?.rings.length ?? 0;
      if (rings > 0 && chance.isLucky(0.9, 'stays', desk, clock.now())) {
        clock.later(STAYS_MS, () => stops(desk, signsOut));
        return;
      }
      working.delete(desk);
      if (signsOut) void at(desk, (one) => one.signOut(id()));
    },
    isAtWork: (): boolean => working.size > 0,
    /** One step with those who wait inside: call, begin, end. */
    async serves(desk: DeskName): Promise<void> {
      const staff = working.get(desk);
      if (staff === undefined || !(await signedIn({ desk, staff }))) return;
      const current = views.get(desk)?.current;
      if (!current) return void (await at(desk, (one) => one.callNext(id())));
      const visit = { ...id(), visit: current.visit };
      if (current.state === 'called') {
        const talk = { ...visit, adviser: ids[0] ?? null, place: 'counter' as const };
        return void (await at(desk, (one) => one.startConversation(talk)));
      }
      await at(desk, (one) => one.endVisit({ ...visit, outcome: 'helped' }));
    },
    lookAgain(): void {
      heeded.clear();
      for (const name of views.keys()) heed(name);
    },
  };
}
