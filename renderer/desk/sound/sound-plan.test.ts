// The desk sounds until a named person has answered, whoever is signed in, and whatever else goes on.
import { expect, test } from 'vitest';
import { chimeSamples, lostSamples } from '../../ui/sound/tones.ts';
import { aRing } from '../ring/a-ring.ts';
import { quieted } from '../ring/answering.ts';
import { soundPlan } from './sound-plan.ts';

const now = { rings: [aRing()], isSignedIn: true, isLost: false, quiet: new Map(), localMs: 0 };

test('a ring sounds, at a locked desk too', () => {
  expect(soundPlan(now).ring).toBeGreaterThan(0);
  expect(soundPlan({ ...now, isSignedIn: false }).ring).toBeGreaterThan(0);
});

test('each level is louder, up to as loud as it gets', () => {
  const at = (level: number) => soundPlan({ ...now, rings: [aRing({ level })] }).ring;
  expect(at(1)).toBeGreaterThan(at(0));
  expect(at(2)).toBeGreaterThan(at(1));
  expect(at(99)).toBe(1);
});

test('an answer ends it; another ring goes on', () => {
  const answered = aRing({ id: 'ring-2', phase: 'seen' });
  expect(soundPlan({ ...now, rings: [answered] }).ring).toBe(0);
  expect(soundPlan({ ...now, rings: [answered, aRing()] }).ring).toBeGreaterThan(0);
});

test('an answer that was not stored comes back', () => {
  const quiet = quieted(new Map(), 'ring-1', 0);
  expect(soundPlan({ ...now, quiet, localMs: 30_000 }).ring).toBe(0);
  expect(soundPlan({ ...now, quiet, localMs: 60_000 }).ring).toBeGreaterThan(0);
});

test('a ring kept for the morning is silent in the empty building, and heard by whoever signs in', () => {
  const rings = [aRing({ chain: { ...aRing().chain, held: true } })];
  expect(soundPlan({ ...now, rings, isSignedIn: false }).ring).toBe(0);
  expect(soundPlan({ ...now, rings }).ring).toBeGreaterThan(0);
});

test('a lost station has a tone of its own, and does not silence a ring', () => {
  expect(soundPlan({ ...now, isLost: true })).toEqual({ ring: 0.4, lost: true });
  expect(soundPlan({ ...now, rings: [] })).toEqual({ ring: 0, lost: false });
});

test('the tones are heard, never clip, and begin and end in silence', () => {
  for (const samples of [chimeSamples(8_000), lostSamples(8_000)]) {
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThan(1);
    expect(samples[0]).toBe(0);
    expect(samples.at(-1)).toBe(0);
  }
});
