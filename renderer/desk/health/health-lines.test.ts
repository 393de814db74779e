// The footer says in words what works and what does not.
import { expect, test } from 'vitest';
import type { DeskHealth } from '#contract/desk/health.ts';
import { wordsIn } from '../words.ts';
import { healthLines } from './health-lines.ts';

const at = Date.UTC(2026, 10, 20, 11, 40);
const well: DeskHealth = {
  breaks: [],
  bell: { state: 'listening', kind: 'own-device', simulated: false, sinceAt: null },
  store: 'storing',
  restored: null,
  profile: null,
  office: { state: 'up-to-date', at },
  lan: { state: 'off' },
};

const told = (health: Partial<DeskHealth>, here = { isLost: false, isSoundBlocked: false }) =>
  healthLines({ ...well, ...health }, here, wordsIn('nb'));

test('all is well in three quiet lines', () => {
  expect(told({}).map(({ tone }) => tone)).toEqual(['well', 'plain', 'plain']);
});

test('a bell that says itself that it is faulty is not called well below the alarm', () => {
  const breaks: DeskHealth['breaks'] = [{ kind: 'bell-fault', sinceAt: at, desks: [], amount: null }];
  expect(told({ breaks }).map(({ about }) => about)).not.toContain('bell');
});

test('the office system away: since when, and how much waits', () => {
  const office = { state: 'waiting', waiting: 18, sinceAt: at, reason: 'unreachable' } as const;
  expect(told({ office }).at(-1)).toEqual({
    about: 'office',
    tone: 'warning',
    words: 'Ingen kontakt med kontorsystemet siden 12.40. 18 hendelser er lagret her og sendes senere.',
  });
});

test('one event waiting is told in the singular', () => {
  const office = { state: 'waiting', waiting: 1, sinceAt: at, reason: 'timed-out' } as const;
  expect(told({ office }).at(-1)?.words).toContain('1 hendelse er lagret her');
});

test('an office that answers and takes nothing needs somebody, and is not called "no contact"', () => {
  const office = { state: 'waiting', waiting: 18, sinceAt: at, reason: 'token-refused' } as const;
  expect(told({ office }).at(-1)?.words).toBe(
    'Kontorsystemet tar ikke imot siden 12.40. 18 hendelser er lagret her. Meld fra til drift.',
  );
});

test('no office system is a state, not an error', () => {
  expect(told({ office: { state: 'not-configured' } }).at(-1)?.words).toBe(
    'Ikke koblet til kontorsystem. Alt lagres her.',
  );
});

test('a deaf bell is trouble, with its time when it is known', () => {
  const lost = (sinceAt: number | null) =>
    told({ bell: { state: 'lost', kind: 'own-device', simulated: false, sinceAt } })[0];
  expect(lost(at)).toEqual({
    about: 'bell',
    tone: 'trouble',
    words: 'Ringeklokka er koblet fra siden 12.40',
  });
  expect(lost(null)?.words).toBe('Ringeklokka er koblet fra');
});

test('a button that nobody can watch is not said to work', () => {
  const kinds = (['loop', 'key', 'enocean'] as const).map(
    (kind) => told({ bell: { state: 'listening', kind, simulated: false, sinceAt: null } })[0]?.tone,
  );
  expect(kinds).toEqual(['well', 'warning', 'warning']);
});

test('a restored store and a blocked loudspeaker are told', () => {
  const about = told({ restored: { at, factCount: 1204 } }, { isLost: false, isSoundBlocked: true }).map(
    (line) => line.about,
  );
  expect(about).toEqual(['bell', 'sound', 'store', 'restored', 'office']);
});

test('without contact nothing is claimed to work', () => {
  const lines = told({}, { isLost: true, isSoundBlocked: false });
  expect(lines.map(({ about, tone }) => [about, tone])).toEqual([['station', 'trouble']]);
});
