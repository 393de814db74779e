// Whoever needs help today, over days with odd closing times: everybody is alerted once before each closing, an alarm
// stands from closing until a named person gives a reason, and no midnight ever takes anybody away.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hours, Span } from '../hours/opening.ts';
import { closingsIn, minutesFrom } from '../hours/played-minutes.ts';
import { DESK_1, KARI, type PlayedDesk, playDesk, SYSTEM, staffAt } from '../played-desk.ts';
import { orderQueue } from '../queue/order.ts';
import { ok } from '../result.ts';
import { closeSameDay, sameDayReasons } from './close.ts';
import type { AcuteId, AcuteKind, SameDayReason } from './same-day.ts';
import { sameDayFacts } from './tick.ts';

const MINUTE_MS = 60_000;
const STEP_MS = 10 * MINUTE_MS;
const BEFORE_MS = 30 * MINUTE_MS;
const DAYS = 7;
/** A busy machine walks through a hundred weeks slowly. */
const PATIENT_MS = 60_000;

const open = (from: string, to: string): Span[] => [{ from, to }];
const day = open('09:00', '15:00');
const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
/** Also at night and across the hour that is skipped or read twice, and a day that is closed though it is a Monday. */
const HOURS: Hours = {
  dropIn: never,
  staffed: {
    ...never,
    mon: day,
    tue: day,
    thu: open('12:00', '24:00'),
    fri: day,
    sun: open('01:00', '02:30'),
  },
  exceptions: [{ date: '2026-12-24', dropIn: [], staffed: open('09:00', '12:00') }],
  closedDays: new Set(['2026-04-02', '2026-04-03', '2026-04-06', '2026-12-25']),
};
/** Noon UTC, two days before a clock change, before Easter, before Christmas. */
const STARTS = [
  Date.UTC(2026, 2, 27, 12),
  Date.UTC(2026, 9, 23, 12),
  Date.UTC(2026, 3, 1, 12),
  Date.UTC(2026, 11, 22, 12),
];
const CLOSINGS = new Map(STARTS.map((start) => [start, closingsIn(HOURS, minutesFrom(start, DAYS + 2))]));

type Item = { id: AcuteId; about: AcuteKind; from: number; isServed: boolean };
type World = { play: PlayedDesk; items: Item[]; closings: number[] };

function tick({ play }: World): void {
  const facts = sameDayFacts(play.desk(), { hours: HOURS, beforeMs: BEFORE_MS }, play.now().wallMs);
  play.act(ok(facts), SYSTEM);
  expect(sameDayFacts(play.desk(), { hours: HOURS, beforeMs: BEFORE_MS }, play.now().wallMs)).toEqual([]);
}

function arrive({ play, items }: World, about: AcuteKind): void {
  const press = items.length + 1;
  const id = about === 'visit' ? play.register(true) : play.press(press);
  // A second press while a ring is open joins it: it is no other item.
  if (id && !items.some((item) => item.id === id))
    items.push({ id, about, from: play.now().wallMs, isServed: false });
}

const unservedItem = ({ items }: World, pick: number): Item | undefined => {
  const unserved = items.filter(({ isServed }) => !isServed);
  return unserved[pick % Math.max(1, unserved.length)];
};

function talk(world: World, pick: number): void {
  const item = unservedItem(world, pick);
  if (!item) return;
  const started =
    item.about === 'visit'
      ? ({ type: 'conversation-started', subject: item.id, data: { desk: DESK_1, adviser: KARI } } as const)
      : ({ type: 'ring-conversation-started', subject: item.id, data: { adviser: KARI } } as const);
  world.play.act(ok([started as never]), staffAt(DESK_1));
  item.isServed = true;
}

function giveReason(world: World, pick: number, reason: SameDayReason): void {
  const { play } = world;
  const item = unservedItem(world, pick);
  if (!item) return;
  const alarmed = play.desk().sameDay.get(item.id)?.alarmed;
  const decided = closeSameDay(play.desk(), item.id, reason, play.now());
  if (!alarmed || !sameDayReasons(item.about).includes(reason)) expect(decided.ok).toBe(false);
  if (!decided.ok) return;
  play.act(decided, staffAt(DESK_1));
  item.isServed = decided.value.some(({ type }) => type === 'visit-ended' || type === 'ring-ended');
  item.from = Math.max(play.now().wallMs, alarmed?.closesAt ?? 0);
}

const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), steps: fc.integer({ min: 1, max: 120 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('arrive' as const),
      about: fc.constantFrom('visit' as const, 'ring' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('talk' as const), pick: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reason' as const),
      pick: fc.nat(20),
      reason: fc.constantFrom<SameDayReason>(
        'agreed-tomorrow',
        'duty-phone',
        'out-of-hours',
        'left',
        'talk-not-recorded',
      ),
    }),
  },
);

/** What must be true at this moment, from the list of people kept here and the closings that a watch found. */
function holds({ play, items, closings }: World): void {
  const desk = play.desk();
  const now = play.now().wallMs;
  for (const item of items) {
    const mark = desk.sameDay.get(item.id);
    if (item.isServed) {
      expect(mark).toBeUndefined();
      continue;
    }
    const closesAt = closings.find((at) => at > item.from) ?? Number.POSITIVE_INFINITY;
    expect(mark?.alarmed?.closesAt ?? null).toBe(now >= closesAt ? closesAt : null);
    if (now < closesAt) expect(mark?.warned?.closesAt === closesAt).toBe(now >= closesAt - BEFORE_MS);
    expect(
      item.about === 'visit' ? desk.visits.has(item.id as never) : desk.rings.has(item.id as never),
    ).toBe(true);
  }
  expect(desk.sameDay.size).toBeLessThanOrEqual(items.filter(({ isServed }) => !isServed).length);
}

function eachOncePerClosing({ play }: World): void {
  for (const type of ['same-day-warned', 'same-day-alarmed'] as const) {
    const told = play.log.flatMap(({ fact }) =>
      fact.type === type ? [`${fact.subject} ${fact.data.closesAt}`] : [],
    );
    expect(new Set(told).size).toBe(told.length);
  }
  for (const { fact, actor } of play.log)
    if (fact.type === 'same-day-closed') expect(actor.kind).toBe('staff');
}

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function doDeed(world: World, deed: Deed, until: number): void {
  if (deed.do === 'arrive') arrive(world, deed.about);
  if (deed.do === 'talk') talk(world, deed.pick);
  if (deed.do === 'reason') giveReason(world, deed.pick, deed.reason);
  tick(world);
  for (let step = 0; deed.do === 'wait' && step < deed.steps; step++) {
    if (world.play.now().wallMs + STEP_MS > until) break;
    world.play.wait(STEP_MS);
    tick(world);
  }
}

test(
  'nobody passes a closing unseen, and nobody is cleared by midnight',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...STARTS), fc.array(deed, { maxLength: 40 }), (start, deeds) => {
        const world: World = { play: playDesk('dropIn'), items: [], closings: CLOSINGS.get(start) ?? [] };
        world.play.jump(start - world.play.now().wallMs);
        for (const deed of deeds) {
          doDeed(world, deed, start + DAYS * 86_400_000);
          holds(world);
        }
        eachOncePerClosing(world);
        const waiting = world.items.filter(({ about, isServed }) => about === 'visit' && !isServed);
        const listed = orderQueue(world.play.desk().visits).map(({ visit }) => visit.id);
        expect(listed).toEqual(waiting.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  },
  PATIENT_MS,
);
