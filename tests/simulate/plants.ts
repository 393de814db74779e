// Faults planted into the app, to prove that the checker finds each: what nobody can find wrong proves nothing.

import type { Fact } from '#core/fact.ts';
import type { RingId } from '#core/ids.ts';
import { ok } from '#core/result.ts';
import type { SimOffice } from './office.ts';
import { HOUR, MINUTE, OPENS } from './plan.ts';

type Plant = (office: SimOffice) => void;

const holds = (types: Fact['type'][]) => (records: readonly { fact: Fact }[]) =>
  records.some(({ fact }) => types.includes(fact.type));

/** Again and again through the first working hours, until it took: a night looked at like this cannot be dozed through. */
function keepTrying(office: SimOffice, attempt: () => boolean): void {
  const look = (): void => {
    if (!attempt()) office.clock.later(MINUTE / 4, look);
  };
  office.clock.later(OPENS, look);
}

/** The app itself decides something wrong, about the first ring that is in this phase. */
function decides(office: SimOffice, phase: string, facts: (ring: RingId, office: SimOffice) => Fact[]): void {
  keepTrying(office, () => {
    const engine = office.station.host()?.host.engine;
    if (!engine?.isTaking()) return false;
    const ring = [...engine.ahead().rings.values()].find((one) => one.phase === phase && one.nextDue);
    const decided = ring ? facts(ring.id, office) : [];
    if (decided.length === 0) return false;
    void engine.act(() => ok(decided), { actor: { kind: 'system' }, answer: () => null });
    return true;
  });
}

export const plants: Record<string, Plant> = {
  /** The store says "stored" of a press and writes nothing. */
  'press-dropped': ({ station }) => {
    station.disk.lies = holds(['ring-opened', 'ring-joined']);
  },
  /** The same of somebody's answer: the visitor is told of a person whom no fact names. */
  'seen-dropped': ({ station }) => {
    station.disk.lies = holds(['ring-seen', 'ring-coming']);
  },
  /** The same of a registration. */
  'ticket-dropped': ({ station }) => {
    station.disk.lies = holds(['visit-registered']);
  },
  /** Whatever is said while a press is waiting never reaches the driver. */
  'bell-deaf': ({ board }) => board.deafen(),
  /** Every timer of the host is three seconds slow. */
  'level-late': ({ clock }) => clock.slowBy(3_000),
  /** No timer of the host comes while anybody would wait for it. */
  'level-never': ({ clock }) => clock.slowBy(24 * HOUR),
  'level-early': (office) =>
    decides(office, 'ringing', (ring, { checker }) => [
      {
        type: 'ring-escalated',
        subject: ring,
        data: { level: (checker.rings.get(ring)?.ladder.level ?? 0) + 1 },
      },
    ]),
  /** A level is passed over although its people were alerted. */
  'level-skipped': (office) =>
    decides(office, 'ringing', (ring, { checker }) => {
      const known = checker.rings.get(ring);
      if (!known?.sentLevels.has(known.ladder.level)) return [];
      const data = { level: known.ladder.level + 1, because: 'nobody-reached' } as const;
      return [{ type: 'ring-escalated', subject: ring, data }];
    }),
  'ring-doubled': (office) =>
    decides(office, 'ringing', (ring, { station }) => {
      const known = station.host()?.host.engine.ahead().rings.get(ring);
      const source = known?.sources[0];
      if (!known || !source) return [];
      const { regime, policy } = known;
      return [{ type: 'ring-opened', subject: `${ring}.again` as RingId, data: { source, regime, policy } }];
    }),
  'press-nobody-made': (office) =>
    decides(office, 'ringing', (ring) => [
      {
        type: 'ring-joined',
        subject: ring,
        data: { source: { from: 'bell', press: { device: 'ghost', deviceEpoch: 1, number: 1 }, ageMs: 0 } },
      },
    ]),
  'ended-by-nobody': (office) =>
    decides(office, 'ringing', (ring) => [
      { type: 'ring-ended', subject: ring, data: { outcome: 'nobody-there' } },
    ]),
  /** A press is taken for that of somebody for whom the door was opened; and nobody forgets to end the ring. */
  'second-person-swallowed': (office) => {
    office.staff.beDiligent();
    decides(office, 'ringing', (ring, { clock }) => [
      { type: 'ring-door-opened', subject: ring, data: { how: 'contact', openedAt: clock.wall() - HOUR } },
    ]);
  },
  /** The light is lit before anything is stored. */
  'told-too-early': ({ board, watch, clock }) => {
    clock.later(HOUR, () => {
      watch.light('heard');
      board.press();
    });
  },
};
