// Holds every fact that reaches the disk against what is expected: each press in one ring, each ring to its end by a
// named person, each level at its time.
import type { Fact, FactRecord, FactType, RingSource } from '#core/fact.ts';
import { makeTimes } from './check-times.ts';
import { type CheckedRing, keyOf, newRing, withoutDue } from './checked-ring.ts';
import { type Expected, isOutside, type PressKept } from './expected.ts';
import { begun, rangAgain, type Step } from './ladder.ts';
import type { SimClock } from './sim-clock.ts';

/** A board's milliseconds and a host's are two clocks. */
const AGE_SLACK_MS = 1_000;

export type Checker = ReturnType<typeof makeChecker>;

type Parts = { expected: Expected; clock: SimClock; hired: Set<string>; readyAt(): number };

type Handler<Type extends FactType> = (
  ring: CheckedRing,
  fact: Extract<Fact, { type: Type }>,
  record: FactRecord,
) => void;
type Handlers = { [Type in FactType]?: Handler<Type> };

export function makeChecker({ expected, clock, hired, readyAt }: Parts) {
  const rings = new Map<string, CheckedRing>();
  const open = new Set<CheckedRing>();
  let place = { epoch: 0, seq: 0 };

  const wrong = (what: string, about: string): void => expected.wrong(clock.now(), what, about);
  const times = makeTimes({ expected, wrong, readyAt });
  const stepOf = ({ moment }: FactRecord): Step => ({
    dueAt: clock.trueTime(moment.bootId, moment.bootMs),
    bootId: moment.bootId,
  });

  function takeSource(ring: CheckedRing, source: RingSource, record: FactRecord): void {
    const now = stepOf(record).dueAt;
    if (source.from === 'bell') takePress(ring, source, now);
    else {
      if (!expected.visits.has(source.visit)) wrong('a ring for a visit nobody registered', keyOf(source));
      ring.sources.push({ key: keyOf(source), at: now });
    }
  }

  function takePress(ring: CheckedRing, source: Extract<RingSource, { from: 'bell' }>, now: number): void {
    const key = keyOf(source);
    const press = expected.presses.get(key);
    if (!press) {
      wrong('false press: a ring for a press nobody made', key);
      return;
    }
    const holder = press.ring ? rings.get(press.ring) : null;
    if (holder?.doubtful.delete(key)) {
      holder.sources = holder.sources.filter((one) => one.key !== key);
      press.isFreed = true;
    }
    const isHeld = holder?.sources.some((one) => one.key === key) ?? false;
    if (isHeld || (press.storedAt !== null && !press.isFreed)) wrong('doubled press', `${key} in ${ring.id}`);
    if (press.storedAt === null) checkAge(press, source.ageMs, now, key);
    expected.stored(key, press, clock.now());
    press.ring = ring.id;
    press.isFreed = false;
    ring.sources.push({ key, at: press.at });
  }

  function checkAge(press: PressKept, ageMs: number | null, now: number, key: string): void {
    if (ageMs === null) {
      if (!press.isAgeLost) wrong('the age of a press was forgotten', key);
    } else if (Math.abs(now - ageMs - press.at) > AGE_SLACK_MS)
      wrong('a press with a wrong time', `${key}: ${Math.round(now - ageMs - press.at)} ms`);
  }

  function opened(fact: Extract<Fact, { type: 'ring-opened' }>, record: FactRecord): void {
    const { source, regime, policy } = fact.data;
    expected.counts.rings += 1;
    if (rings.has(fact.subject)) wrong('doubled ring', fact.subject);
    const now = stepOf(record);
    const ladder = begun(policy, now, source.from === 'bell' ? source.ageMs : 0);
    const ring = newRing(
      fact.subject,
      now.dueAt,
      regime === 'unstaffed' ? { ...ladder, next: null } : ladder,
    );
    rings.set(ring.id, ring);
    open.add(ring);
    takeSource(ring, source, record);
  }

  function answered(ring: CheckedRing, now: Step): void {
    ring.phase = 'answered';
    ring.ladder = { ...ring.ladder, next: { ...now, dueAt: now.dueAt + ring.ladder.policy.doorLimitMs } };
  }

  function ended(ring: CheckedRing, { actor }: FactRecord, outcome: string): void {
    expected.counts.ended += 1;
    if (actor.kind !== 'staff' || !hired.has(actor.staff)) wrong('a ring ended by no named person', ring.id);
    const needsDoor = outcome !== 'nobody-there' && outcome !== 'handed-over';
    if (needsDoor && !ring.told.open && !ring.told.talking)
      wrong('let in through a door that never opened', ring.id);
    ring.phase = 'ended';
    open.delete(ring);
    ring.ladder = withoutDue(ring);
    const people = new Set(ring.sources.flatMap(({ key }) => expected.presses.get(key)?.person ?? []));
    const outside = [...people].filter(isOutside).map(({ id }) => id);
    if (outside.length > 0)
      wrong('a person left at the door', `${ring.id} ended as ${outcome}; ${outside.join()} stands outside`);
  }

  const handlers: Handlers = {
    'ring-joined': (ring, fact, record) => {
      if (ring.phase === 'open') wrong('a press joined a ring whose door was open', ring.id);
      takeSource(ring, fact.data.source, record);
    },
    'ring-resumed': (ring, _, record) => {
      ring.ladder = begun(ring.ladder.policy, stepOf(record), 0);
    },
    'ring-escalated': (ring, fact, record) => times.escalated(ring, fact, stepOf(record)),
    'ring-seen': (ring, _, record) => {
      ring.told.seen = true;
      answered(ring, stepOf(record));
    },
    'ring-seen-alone': (ring, _, record) => {
      ring.told.seen = true;
      ring.alone = stepOf(record);
    },
    'ring-coming': (ring, _, record) => {
      Object.assign(ring.told, { seen: true, coming: true });
      answered(ring, stepOf(record));
    },
    'ring-rang-again': (ring, _, record) => {
      if (ring.ladder.next) times.check(ring, ring.ladder.next, stepOf(record), 'ringing again');
      ring.phase = 'ringing';
      // Who was told the first time is told anew, or found to be gone.
      ring.sentLevels.clear();
      ring.ladder = rangAgain(ring.ladder, stepOf(record));
    },
    'ring-door-opened': (ring, { data }, record) => {
      const openedAt = stepOf(record).dueAt - (record.moment.wallMs - data.openedAt);
      ring.phase = 'open';
      ring.ladder = withoutDue(ring);
      ring.told.open = true;
      // Whoever rang after it is another person, who must be in a ring of their own by the end of this commit.
      const isBefore = ({ at }: { at: number }, index: number) =>
        index === 0 || at <= openedAt + AGE_SLACK_MS;
      for (const [index, source] of ring.sources.entries()) {
        const press = expected.presses.get(source.key);
        if (press && !isBefore(source, index)) Object.assign(press, { ring: null, isFreed: true });
      }
      ring.sources = ring.sources.filter(isBefore);
      const isNear = ({ at }: { at: number }) => Math.abs(at - openedAt) <= AGE_SLACK_MS;
      ring.doubtful = new Set(
        ring.sources
          .slice(1)
          .filter(isNear)
          .map(({ key }) => key),
      );
    },
    'ring-conversation-started': (ring) => {
      ring.told.talking = true;
      if (ring.phase !== 'open') ring.phase = 'answered';
      ring.ladder = withoutDue(ring);
    },
    'ring-ended': (ring, { data }, record) => {
      expected.outcomes[data.outcome] = (expected.outcomes[data.outcome] ?? 0) + 1;
      ended(ring, record, data.outcome);
    },
    'ring-was-a-test': (ring, _, record) => ended(ring, record, 'test'),
    'alert-tried': (ring, { data }) => {
      if (data.outcome === 'sent') ring.sentLevels.add(data.level);
    },
  };

  function take(record: FactRecord): void {
    const { fact, epoch, seq } = record;
    expected.counts.facts += 1;
    const follows = epoch === place.epoch ? seq === place.seq + 1 : epoch > place.epoch && seq === 1;
    if (!follows) wrong('a hole in the log', `${place.epoch}.${place.seq} -> ${epoch}.${seq}`);
    place = { epoch, seq };
    if (fact.type === 'visit-registered') expected.visit(fact.subject).storedCount += 1;
    if (fact.type === 'ring-opened') {
      opened(fact, record);
      return;
    }
    const ring = rings.get(fact.subject);
    if (!ring) return;
    if (ring.phase === 'ended' && fact.type.startsWith('ring-'))
      wrong('something about a ring that has ended', `${ring.id} ${fact.type}`);
    (handlers[fact.type] as Handler<FactType> | undefined)?.(ring, fact, record);
  }

  function checkNobodyDropped(id: string): void {
    for (const [key, press] of expected.presses)
      if (press.storedAt !== null && press.ring === null)
        wrong('a person dropped when a door opened', `${key} of ${id}`);
  }

  return {
    rings,
    /** Those that have not ended. */
    open: open as ReadonlySet<CheckedRing>,
    place: () => place,
    /** The disk has these, in this order. */
    committed(records: readonly FactRecord[]): void {
      for (const record of records) take(record);
      for (const { fact } of records) if (fact.type === 'ring-door-opened') checkNobodyDropped(fact.subject);
    },
  };
}
