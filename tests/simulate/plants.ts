// Faults planted into the app, to prove that the checker finds each: what nobody can find wrong proves nothing.

import type { Fact } from '#core/fact.ts';
import type { RingId } from '#core/ids.ts';
import { ok } from '#core/result.ts';
import type { SimOffice } from './office.ts';
import { HOUR, MINUTE, OPENS } from './plan.ts';

type Plant = (office: SimOffice) => void;

const hasPress = (types: Fact['type'][]) => (records: readonly { fact: Fact }[]) =>
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
    if (!ring) return false;
    void engine.act(() => ok(facts(ring.id, office)), { actor: { kind: 'system' }, answer: () => null });
    return true;
  });
}

export const plants: Record<string, Plant> = {
  /** The store says "stored" of a press and writes nothing. */
  'press-dropped': ({ station }) => {
    station.disk.lies = hasPress(['ring-opened', 'ring-joined']);
  },
  /** Whatever is said while a press is waiting never reaches the driver. */
  'bell-deaf': ({ board }) => board.deafen(),
  /** Every timer of the host is three seconds slow. */
  'level-late': ({ clock }) => clock.slowBy(3_000),
  'level-early': (office) =>
    decides(office, 'ringing', (ring, { checker }) => [
      {
        type: 'ring-escalated',
        subject: ring,
        data: { level: (checker.rings.get(ring)?.ladder.level ?? 0) + 1 },
      },
    ]),
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
  /** A second person's press is taken into a ring whose door has been opened. */
  'second-person-swallowed': (office) =>
    decides(office, 'ringing', (ring, { clock }) => [
      { type: 'ring-door-opened', subject: ring, data: { how: 'contact', openedAt: clock.wall() - HOUR } },
    ]),
  /** The light is lit before anything is stored. */
  'told-too-early': ({ board, watch, clock }) => {
    clock.later(HOUR, () => {
      watch.light('heard');
      board.press();
    });
  },
};
