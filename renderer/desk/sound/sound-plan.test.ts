// The desk sounds until a named person has answered, whoever is signed in, and whatever else goes on.
import { expect, test } from 'vitest';
import {
  breakSamples,
  chimeSamples,
  closingSamples,
  helpSamples,
  lostSamples,
} from '../../ui/sound/tones.ts';
import { aRing } from '../ring/a-ring.ts';
import { quieted } from '../ring/answering.ts';
import { soundPlan } from './sound-plan.ts';

const alerting = { isQuiet: false, asksHere: false };
const now = {
  rings: [aRing()],
  assistance: [],
  alerting,
  isClosing: false,
  isSignedIn: true,
  isLost: false,
  quiet: new Map(),
  localMs: 0,
};

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
  expect(soundPlan({ ...now, isLost: true })).toEqual({
    ...{ ring: 0.4, lost: true, help: false, closing: false, knocks: false },
  });
  expect(soundPlan({ ...now, rings: [] })).toEqual({
    ...{ ring: 0, lost: false, help: false, closing: false, knocks: true },
  });
});

test('whoever rang says it was nothing: heard, and no louder; a door that stayed shut is louder each time', () => {
  const at = (changes: object) => soundPlan({ ...now, rings: [aRing(changes)] }).ring;
  expect(at({ isCalm: true, level: 3 })).toBe(at({}));
  expect(at({ rangAgainCount: 1 })).toBeGreaterThan(at({}));
});

test('a colleague who needs help is heard everywhere but where they stand, until somebody comes', () => {
  const called = {
    ...{ id: 'a', isHere: false, desk: '2', by: null, calledAt: 0 },
    ...{ stored: true, coming: [] as string[], amComing: false },
  };
  const help = (changes: object, here: object = {}) =>
    soundPlan({ ...now, rings: [], assistance: [{ ...called, ...changes }], ...here }).help;
  expect(help({})).toBe(true);
  expect(help({}, { isSignedIn: false })).toBe(true);
  expect(help({ isHere: true })).toBe(false);
  expect(help({ coming: ['Veileder 1'] })).toBe(false);
  expect(help({}, { alerting: { isQuiet: true, asksHere: false } })).toBe(false);
});

test('closing time has a tone of its own, at a locked desk too, and not where the counter keeps quiet', () => {
  const closing = (here: object) => soundPlan({ ...now, rings: [], isClosing: true, ...here }).closing;
  expect(closing({})).toBe(true);
  expect(closing({ isSignedIn: false })).toBe(true);
  expect(closing({ isLost: true })).toBe(false);
  expect(closing({ alerting: { isQuiet: true, asksHere: false } })).toBe(false);
});

test('a break knocks at a locked desk too, but neither into a ring nor at a quiet counter', () => {
  const knocks = (here: object) => soundPlan({ ...now, rings: [], ...here }).knocks;
  expect(knocks({ isSignedIn: false })).toBe(true);
  expect(knocks({ rings: [aRing()] })).toBe(false);
  expect(knocks({ isLost: true })).toBe(false);
  expect(knocks({ alerting: { isQuiet: true, asksHere: false } })).toBe(false);
});

test('the tones are heard, never clip, and begin and end in silence', () => {
  for (const samples of [
    chimeSamples(8_000),
    lostSamples(8_000),
    helpSamples(8_000),
    closingSamples(8_000),
    breakSamples(8_000),
  ]) {
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThan(1);
    expect(samples[0]).toBe(0);
    expect(samples.at(-1)).toBe(0);
  }
});

test('a quiet desk is silent while another sounds, until everybody is meant or nobody knows any more', () => {
  const quietDesk = { ...now, alerting: { isQuiet: true, asksHere: false } };
  expect(soundPlan(quietDesk).ring).toBe(0);
  expect(soundPlan({ ...quietDesk, isLost: true }).ring).toBeGreaterThan(0);
  const everybody = { target: 'everybody', at: 0, people: 2, tried: [] } as const;
  const rings = [aRing({ level: 4, alerts: [{ ...everybody, tried: [] }] })];
  expect(soundPlan({ ...quietDesk, rings }).ring).toBe(1);
  expect(soundPlan({ ...quietDesk, rings: [aRing({ isNobodyReached: true })] }).ring).toBeGreaterThan(0);
});

test('the daily test rings where it has not been heard', () => {
  const tested = { ...now, rings: [], alerting: { isQuiet: true, asksHere: true } };
  expect(soundPlan(tested).ring).toBeGreaterThan(0);
  expect(soundPlan({ ...tested, isLost: true }).ring).toBe(0);
});
