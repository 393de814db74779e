// Whatever people and staff do, everybody with an acute need is counted once: as talked with on the day, as a miss with
// its reason, or as still waiting. Who is who is kept here, outside the code that counts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJoinable } from '../doorbell/ring.ts';
import type { Fact, RingOutcome, VisitOutcome } from '../fact.ts';
import { osloTime } from '../hours/oslo.ts';
import type { RingId, VisitId } from '../ids.ts';
import { DESK_1, KARI, type PlayedDesk, playDesk, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { type Book, emptyBook, foldFact } from './book.ts';
import type { Day } from './day.ts';
import { daysNow } from './now.ts';

const MINUTE_MS = 60_000;

/** One person, or a household that came together. */
type Person = {
  visit: VisitId | null;
  rang: RingId | null;
  day: string;
  talkedOn: string | null;
  isOver: boolean;
  /** Presses beside somebody who has registered: nobody can know of them before they are counted at the door. */
  isUnknown: boolean;
};
type World = { play: PlayedDesk; people: Person[]; presses: number };

const dayNow = ({ play }: World): string => osloTime(play.now().wallMs).date;
const pick = <T>(from: readonly T[], by: number): T | undefined => from[by % Math.max(1, from.length)];
const openRing = ({ play }: World) => [...play.desk().rings.values()].find(isJoinable);
const behind = ({ people }: World, ring: RingId) => people.filter(({ rang }) => rang === ring);
const by = staffAt(DESK_1);

function newcomer(world: World, visit: VisitId | null, rang: RingId | null, isUnknown = false): void {
  world.people.push({ visit, rang, day: dayNow(world), talkedOn: null, isOver: false, isUnknown });
}

function registers(world: World): void {
  const visit = world.play.register(true, dayNow(world));
  const ring = [...world.play.desk().rings.values()].find(({ sources }) =>
    sources.some((source) => source.from === 'visit' && source.visit === visit),
  );
  newcomer(world, visit, ring?.id ?? null);
}

/** Somebody at the door: whoever rang already presses again, or else it is a person nobody has seen. */
function presses(world: World): void {
  const before = openRing(world);
  const isKnown = before && behind(world, before.id).length > 0;
  const ring = world.play.press(++world.presses);
  if (ring && !isKnown) newcomer(world, null, ring);
}

/** Beside those who have registered, somebody who only rings. */
function strangerPresses(world: World): void {
  const before = openRing(world);
  const isThere = before && behind(world, before.id).some(({ visit }) => visit === null);
  if (isThere) return;
  const isUnknown = before !== undefined && (before.linked.length > 0 || before.sources[0]?.from === 'visit');
  const id = world.play.press(++world.presses);
  if (!id) return;
  newcomer(world, null, id, isUnknown);
  if (isUnknown) backdate(world, id);
}

/** Presses of one who has registered may have gone before: nobody can tell them apart, so the earliest counts. */
function backdate({ play, people }: World, id: RingId): void {
  const ring = play.desk().rings.get(id);
  const bells = ring?.rangAt.filter((_, at) => ring.sources[at]?.from === 'bell') ?? [];
  const rangAt = bells[ring?.linked.length ?? 0];
  const person = people.at(-1);
  if (person && rangAt !== undefined) person.day = osloTime(rangAt).date;
}

/** Whoever rang registers too, and a person at the desk says that the two are one. */
function ringerRegisters(world: World): void {
  const ring = openRing(world);
  const here = ring ? behind(world, ring.id) : [];
  const [person] = here;
  if (!ring || !person || here.length > 1 || person.visit || person.isUnknown) return;
  const visit = world.play.register(true, dayNow(world));
  if (person.day !== dayNow(world)) newcomer(world, visit, ring.id);
  else {
    world.play.act(ok([{ type: 'ring-visit-linked', subject: ring.id, data: { visit } }]), by);
    person.visit = visit;
  }
}

/** Staff meet the ring: seen, opened, counted, and perhaps an adviser talks with them. */
function meets(world: World, isTalk: boolean): void {
  const { play } = world;
  const ring = openRing(world);
  if (!ring) return;
  // Also one whose visit a desk has ended meanwhile: they stood outside all the time.
  const here = behind(world, ring.id);
  const facts: Fact[] = [
    { type: 'ring-seen', subject: ring.id, data: { desk: DESK_1 } },
    {
      type: 'ring-door-opened',
      subject: ring.id,
      data: { how: 'desk', openedAt: play.now().wallMs },
    },
    { type: 'ring-people-came', subject: ring.id, data: { count: here.length } },
  ];
  play.act(ok(facts), by);
  for (const person of here) person.isUnknown = false;
  if (!isTalk) return;
  play.act(ok([{ type: 'ring-conversation-started', subject: ring.id, data: { adviser: KARI } }]), by);
  const bell = here.find(({ visit }) => visit === null) ?? (here.length === 1 ? here[0] : undefined);
  if (bell) bell.talkedOn ??= dayNow(world);
}

function ringEnds(world: World, by_: number, outcome: RingOutcome): void {
  const opened = [...world.play.desk().rings.values()].filter((ring) => !isJoinable(ring));
  const ring = pick(opened, by_);
  if (!ring) return;
  world.play.act(ok([{ type: 'ring-ended', subject: ring.id, data: { outcome } }]), by);
  for (const person of behind(world, ring.id)) if (!person.visit) person.isOver = true;
}

function talks(world: World, by_: number): void {
  const waiting = world.people.filter(({ visit, isOver, talkedOn }) => visit && !isOver && !talkedOn);
  const person = pick(waiting, by_);
  if (!person?.visit) return;
  const data = { desk: DESK_1, adviser: KARI };
  world.play.act(ok([{ type: 'conversation-started', subject: person.visit, data }]), by);
  person.talkedOn = dayNow(world);
}

function visitEnds(world: World, by_: number, outcome: VisitOutcome): void {
  const person = pick(
    world.people.filter(({ visit, isOver }) => visit && !isOver),
    by_,
  );
  if (!person?.visit) return;
  world.play.act(ok([{ type: 'visit-ended', subject: person.visit, data: { outcome } }]), by);
  person.isOver = true;
}

const RING_ENDS: RingOutcome[] = ['let-in', 'nobody-there', 'handed-over'];
const VISIT_ENDS: VisitOutcome[] = ['helped', 'left', 'handed-over'];
const DEEDS: ((world: World, by: number) => void)[] = [
  registers,
  presses,
  strangerPresses,
  ringerRegisters,
  (world) => meets(world, true),
  (world) => meets(world, false),
  (world, by) => ringEnds(world, by, RING_ENDS[by % 3] ?? 'let-in'),
  talks,
  (world, by) => visitEnds(world, by, VISIT_ENDS[by % 3] ?? 'left'),
  (world, by) => world.play.wait((1 + by) * MINUTE_MS),
  (world) => world.play.wait(9 * 60 * MINUTE_MS),
  (world) => world.play.become(world.play.regime() === 'dropIn' ? 'appointmentOnly' : 'dropIn'),
];

const fold = (from: Book, log: PlayedDesk['log']): Book =>
  log.reduce((book, { fact, moment }) => foldFact(book, fact, moment), from);

const total = (days: Readonly<Record<string, Day>>, of: (day: Day) => number): number =>
  Object.values(days).reduce((sum, day) => sum + of(day), 0);

const deeds = fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.nat(90)), { maxLength: 60 });

test('nobody is counted twice, and nobody is dropped', () => {
  fc.assert(
    fc.property(deeds, fc.nat(100), (story, cut) => {
      const world: World = { play: playDesk('dropIn'), people: [], presses: 0 };
      for (const [deed, by] of story) DEEDS[deed]?.(world, by);
      const { play } = world;
      const people = world.people.filter(({ isUnknown }) => !isUnknown);
      const book = fold(emptyBook, play.log);
      const days = daysNow(book, play.now().wallMs);
      const today = dayNow(world);
      for (const date of new Set(people.map(({ day }) => day))) {
        const here = people.filter(({ day }) => day === date);
        const served = here.filter(({ talkedOn }) => talkedOn === date);
        const waiting = here.filter(({ talkedOn, isOver }) => !talkedOn && !isOver && date === today);
        expect([date, days[date]?.contacts]).toEqual([date, here.length]);
        expect([date, days[date]?.sameDay]).toEqual([date, served.length]);
        expect([date, days[date]?.waiting]).toEqual([date, waiting.length]);
        expect([date, days[date]?.misses.length]).toEqual([
          date,
          here.length - served.length - waiting.length,
        ]);
      }
      expect(total(days, ({ contacts }) => contacts)).toBe(people.length);
      expect(total(days, (day) => day.presses)).toBe(world.presses);
      // Kept as JSON half-way, as a station does over a restart.
      const at = cut % (play.log.length + 1);
      const half: Book = JSON.parse(JSON.stringify(fold(emptyBook, play.log.slice(0, at))));
      expect(fold(half, play.log.slice(at))).toEqual(book);
    }),
    { numRuns: 300 },
  );
}, 60_000);
