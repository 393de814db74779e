// Whoever must not open alone is offered that first, with the answering key.
import { expect, test } from 'vitest';
import { aRing } from './a-ring.ts';
import { answersFor } from './answers-for.ts';

const seenAlone = aRing({ chain: { ...aRing().chain, seenAlone: true } });
const offered = (ring: typeof seenAlone, firstAnswer: 'taking-it' | 'cannot-open-alone') =>
  answersFor(ring, { firstAnswer }).map(({ answer, action }) => [action, answer]);

test('taking it comes first where several are at work', () => {
  expect(offered(aRing(), 'taking-it')).toEqual([
    ['takeRing', 'taking-it'],
    ['cannotOpenAlone', 'cannot-open-alone'],
  ]);
  expect(offered(seenAlone, 'taking-it')).toEqual([['takeRing', 'taking-it']]);
});

test('alone at work the answering key says so, and pressed once more it never takes the ring', () => {
  expect(offered(aRing(), 'cannot-open-alone')).toEqual([
    ['takeRing', 'cannot-open-alone'],
    ['cannotOpenAlone', 'taking-it'],
  ]);
  expect(offered(seenAlone, 'cannot-open-alone')).toEqual([['cannotOpenAlone', 'taking-it']]);
});
