// For tests: what the front desk promises, held against everything that happened. Each broken promise is one sentence.
import { isHeld, isJoinable } from './doorbell/ring.ts';
import type { Fact, RingSource } from './fact.ts';
import type { Happened, PlayedDesk } from './played-desk.ts';
import { orderQueue, type PlaceReason } from './queue/order.ts';
import type { Visit } from './visit/visit.ts';

export function brokenPromises(play: PlayedDesk): string[] {
  return [
    ...nobodyInTheRoomIsLost(play),
    ...nobodyIsCalledTwice(play),
    ...nobodyAtTheDoorIsLost(play),
    ...theBellCannotExpire(play),
    ...nobodyIsSentAwayUnmet(play),
    ...theOrderIsExplained(play),
  ];
}

const when = (isBroken: boolean, sentence: string): string[] => (isBroken ? [sentence] : []);

const count = (log: Happened[], type: Fact['type'], subject: string): number =>
  log.filter(({ fact }) => fact.type === type && fact.subject === subject).length;

function nobodyInTheRoomIsLost({ log, desk }: PlayedDesk): string[] {
  const registered = log.flatMap(({ fact }) => (fact.type === 'visit-registered' ? [fact] : []));
  const tickets = [...desk().visits.values()].map(({ ticket }) => ticket);
  return [
    ...registered.flatMap(({ subject }) => {
      const ended = count(log, 'visit-ended', subject);
      const isOpen = desk().visits.has(subject);
      return [
        ...when(
          isOpen === ended > 0,
          `${subject} is ${isOpen ? 'open though ended' : 'gone without an end'}`,
        ),
        ...when(ended > 1, `${subject} ended ${ended} times`),
      ];
    }),
    ...when(desk().visits.size > registered.length, 'somebody nobody registered'),
    ...when(new Set(registered.map(({ data }) => data.ticket)).size < registered.length, 'one code for two'),
    ...when(new Set(tickets).size < tickets.length, 'two open visits share a code'),
  ];
}

/** Walks the log: a call is for somebody who waits, and a desk that calls is free. */
function nobodyIsCalledTwice({ log, desk }: PlayedDesk): string[] {
  const calledTo = new Map<string, string>();
  const broken = log.flatMap(({ fact }) => {
    if (fact.type === 'visit-not-met' || fact.type === 'visit-ended') calledTo.delete(fact.subject);
    // Met at the door, perhaps after another desk had called: no desk holds this person then.
    if (fact.type === 'conversation-started' && calledTo.get(fact.subject) !== fact.data.desk)
      calledTo.delete(fact.subject);
    if (fact.type !== 'visit-called') return [];
    const isBusy = [...calledTo.values()].includes(fact.data.desk);
    const isTwice = calledTo.has(fact.subject);
    calledTo.set(fact.subject, fact.data.desk);
    return [
      ...when(isTwice, `${fact.subject} is called by two desks`),
      ...when(isBusy, `${fact.data.desk} was busy`),
    ];
  });
  const desks = [...desk().visits.values()].flatMap(({ state }) =>
    state.is !== 'waiting' && state.desk ? [state.desk] : [],
  );
  return [...broken, ...when(new Set(desks).size < desks.length, 'a desk holds two people')];
}

const keyOf = (source: RingSource): string =>
  source.from === 'visit' ? source.visit : Object.values(source.press).join('.');

function nobodyAtTheDoorIsLost({ log, desk }: PlayedDesk): string[] {
  const ringOf = new Map<string, string>();
  const opened: string[] = [];
  for (const { fact } of log) {
    if (fact.type === 'ring-opened') opened.push(fact.subject);
    if (fact.type === 'ring-opened' || fact.type === 'ring-joined')
      ringOf.set(keyOf(fact.data.source), fact.subject);
  }
  const open = [...desk().rings.values()];
  const sources = open.flatMap((ring) => ring.sources.map((source) => `${keyOf(source)} in ${ring.id}`));
  const expected = [...ringOf].flatMap(([key, id]) =>
    count(log, 'ring-ended', id) === 0 ? [`${key} in ${id}`] : [],
  );
  // Once a talk has begun, which ring a registration once stood in is no promise to anybody.
  const served = log.flatMap(({ fact }) =>
    fact.type === 'conversation-started' || fact.type === 'visit-ended' ? [fact.subject] : [],
  );
  const isUnserved = (line: string) => !served.some((visit) => line.startsWith(`${visit} in`));
  return [
    ...when(new Set(opened).size < opened.length, 'one press made two rings'),
    ...when(open.filter(isJoinable).length > 1, 'two rings take in presses'),
    ...when(
      open.some((ring) => ring.sources.length !== ring.rangAt.length),
      'a source without its time',
    ),
    ...when(
      sources.filter(isUnserved).toSorted().join() !== expected.filter(isUnserved).toSorted().join(),
      `open rings hold ${sources.join()} instead of ${expected.join()}`,
    ),
    ...log.flatMap(({ fact, actor }) =>
      when(fact.type === 'ring-ended' && actor.kind !== 'staff', `${fact.subject} was ended by nobody`),
    ),
    ...opened.flatMap((id) => when(count(log, 'ring-ended', id) > 1, `${id} ended twice`)),
  ];
}

function theBellCannotExpire({ log, desk, regime }: PlayedDesk): string[] {
  const levels = new Map<string, number>();
  const once = log.flatMap(({ fact }) => {
    if (fact.type !== 'ring-escalated') return [];
    const before = levels.get(fact.subject) ?? 0;
    levels.set(fact.subject, fact.data.level);
    return when(fact.data.level !== before + 1, `${fact.subject}: level ${before} then ${fact.data.level}`);
  });
  return [
    ...once,
    ...[...desk().rings.values()].flatMap((ring) => [
      ...when(isJoinable(ring) && !ring.nextDue && !isHeld(ring), `${ring.id} has gone quiet`),
      ...when(isHeld(ring) && regime() !== 'unstaffed', `${ring.id} is held while people are here`),
      ...when(count(log, 'ring-resumed', ring.id) > 1, `${ring.id} was resumed twice`),
    ]),
  ];
}

const MEETS: Fact['type'][] = ['ring-door-opened', 'ring-conversation-started'];

/** Let in, an appointment, a parcel, a question: somebody opened, or talked with them, or says how they were met. */
function nobodyIsSentAwayUnmet({ log, desk }: PlayedDesk): string[] {
  const unmet = log.flatMap(({ fact }) => {
    if (fact.type !== 'ring-ended') return [];
    const needsNobody = fact.data.outcome === 'nobody-there' || fact.data.outcome === 'handed-over';
    const isMet = fact.data.met || MEETS.some((type) => count(log, type, fact.subject) > 0);
    return when(!needsNobody && !isMet, `${fact.subject} ended as ${fact.data.outcome}, and nobody was met`);
  });
  const linked = [...desk().rings.values()].flatMap((ring) => ring.linked);
  return [
    ...unmet,
    ...when(new Set(linked).size < linked.length, 'one registration stands behind two rings'),
  ];
}

/** The same rule said another way: sorted by class and by the place of the registration in the log. */
function theOrderIsExplained({ log, desk }: PlayedDesk): string[] {
  const arrivals = log.flatMap(({ fact }) => (fact.type === 'visit-registered' ? [fact.subject] : []));
  const waiting = [...desk().visits.values()].filter(({ state }) => state.is === 'waiting');
  const byArrival = waiting.toSorted((a, b) => arrivals.indexOf(a.id) - arrivals.indexOf(b.id));
  const passing = new Set(waiting.filter((visit) => isPassing(log, visit)).map(({ id }) => id));
  const ordered = (isAcute: boolean) => {
    const one = byArrival.filter((visit) => visit.acute === isAcute);
    const first = one.findIndex(({ id }) => !passing.has(id));
    return first > 0 ? [...one.splice(first, 1), ...one] : one;
  };
  const expected = [...ordered(true), ...ordered(false)];
  const places = orderQueue(desk().visits, '2026-11-22');
  return [
    ...when(
      places.map(({ visit }) => visit.id).join() !== expected.map(({ id }) => id).join(),
      'the order is not the rule',
    ),
    ...places.flatMap(({ visit, reason }, index) => {
      const ahead = places.slice(0, index).filter((place) => place.visit.acute === visit.acute).length;
      const expectedReason =
        passing.has(visit.id) && ahead > 0 ? 'not-met-lets-one-pass' : reasonOf(visit, ahead);
      return when(reason !== expectedReason, `${visit.id} is told ${reason}`);
    }),
  ];
}

/** Read off the log alone: not met, and since then nobody of the same class has been called. */
function isPassing(log: PlayedDesk['log'], visit: Visit): boolean {
  const acute = new Map(
    log.flatMap(({ fact }) => (fact.type === 'visit-registered' ? [[fact.subject, fact.data.acute]] : [])),
  );
  const missed = log.findLastIndex(({ fact }) => fact.type === 'visit-not-met' && fact.subject === visit.id);
  const since = missed < 0 ? [] : log.slice(missed + 1);
  return (
    missed >= 0 &&
    !since.some(({ fact }) => fact.type === 'visit-called' && acute.get(fact.subject) === visit.acute)
  );
}

function reasonOf(visit: Visit, aheadInClass: number): PlaceReason {
  if (visit.acute) return aheadInClass === 0 ? 'acute-first' : 'acute-after-earlier-acute';
  if (visit.notMetCount > 0) return 'came-back-keeps-place';
  return aheadInClass === 0 ? 'first-to-arrive' : 'after-earlier-arrivals';
}
