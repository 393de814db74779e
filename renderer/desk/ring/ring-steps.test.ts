// What the desk offers about a ring is what the rules would accept, in every phase.
import { describe, expect, test } from 'vitest';
import { endRing, type Met } from '#core/doorbell/end.ts';
import { DEFAULT_POLICY } from '#core/doorbell/policy.ts';
import type { Ring } from '#core/doorbell/ring.ts';
import { emptyFrontDesk } from '#core/front-desk.ts';
import type { RingId } from '#core/ids.ts';
import { aRing } from './a-ring.ts';
import { lateDoorMinutes, type MetChoice, metBy, ringOutcomes, ringSteps, talkPlaces } from './ring-steps.ts';

const PHASES = ['ringing', 'seen', 'coming', 'door-open', 'talking'] as const;
const id = 'ring-1' as RingId;

const coreRing = (phase: Ring['phase']): Ring => ({
  id,
  opened: { wallMs: 0, bootMs: 0, bootId: 'b', skewMs: null },
  regime: 'appointmentOnly',
  policy: DEFAULT_POLICY,
  sources: [],
  wishes: [],
  phase,
  level: 0,
  nextDue: null,
  rangAgainCount: 0,
  rangAt: [0],
  leftOutCount: 0,
  seen: null,
  seenAlone: null,
  coming: null,
  doorOpened: null,
  peopleCount: null,
  talk: null,
  companion: null,
  withdrawn: null,
  linked: [],
});

const NOW = { now: { wallMs: 0, bootMs: 0, bootId: 'boot', skewMs: null }, agoMs: 0 };

const toldAs = (met: MetChoice | null): Met => (met === 'door' ? { door: NOW } : met);

describe.each(PHASES)('a ring that is %s', (phase) => {
  test('offers no outcome that would be refused', () => {
    const desk = { ...emptyFrontDesk, rings: new Map([[id, coreRing(phase)]]) };
    for (const hasIntercom of [true, false])
      for (const outcome of ringOutcomes(phase)) {
        const met = metBy({ phase }, outcome, hasIntercom);
        const told: Met[] = met === 'ask' ? [{ door: NOW }, 'intercom', 'phone'] : [toldAs(met)];
        for (const how of told) expect(endRing(desk, id, outcome, how).ok).toBe(true);
      }
  });

  test('can be ended exactly when there is an outcome to choose', () => {
    expect(ringSteps(aRing({ phase })).includes('end')).toBe(ringOutcomes(phase).length > 0);
  });
});

test('a ring nobody has answered cannot be done away with', () => {
  expect(ringSteps(aRing({ phase: 'ringing' }))).toEqual([]);
  expect(ringOutcomes('ringing')).toEqual([]);
});

test('the door cannot have been opened before the bell rang', () => {
  expect(lateDoorMinutes(59_000)).toEqual([]);
  expect(lateDoorMinutes(6 * 60_000)).toEqual([1, 2, 3, 5]);
});

test('talked with through the door: it may still be opened, and nobody has come in to be counted', () => {
  const through = aRing({ phase: 'talking', awaitsDoor: true });
  expect(ringSteps(through)).toEqual(['release', 'door', 'end']);
  expect(ringSteps({ ...through, awaitsDoor: false })).toEqual(['people', 'link', 'end']);
});

test('a talk without opening is over the intercom, where there is one, or the phone', () => {
  expect(talkPlaces(true, { hasIntercom: true })).toEqual(['intercom', 'phone']);
  expect(talkPlaces(true, { hasIntercom: false })).toEqual(['phone']);
  expect(talkPlaces(false, { hasIntercom: true })).toEqual(['room', 'counter']);
});
