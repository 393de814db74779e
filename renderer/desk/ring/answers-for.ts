// The two answers to a ring, and which of them stands first, with the answering key: whoever must not open alone says so by default.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { SafetyView } from '#contract/desk/safety-view.ts';

export type RingAnswer = 'taking-it' | 'cannot-open-alone';

type Offered = {
  answer: RingAnswer;
  action: 'takeRing' | 'cannotOpenAlone';
  kind: 'primary' | 'secondary';
  words: 'ring.take' | 'ring.cannotOpenAlone';
};

const WORDS = { 'taking-it': 'ring.take', 'cannot-open-alone': 'ring.cannotOpenAlone' } as const;

/** Said once it is not offered again, but the other keeps its key: the first key must not come to mean something else. */
export function answersFor(
  { chain }: Pick<DeskRing, 'chain'>,
  { firstAnswer }: Pick<SafetyView, 'firstAnswer'>,
): Offered[] {
  const second = firstAnswer === 'taking-it' ? 'cannot-open-alone' : 'taking-it';
  const both: Offered[] = [
    { answer: firstAnswer, action: 'takeRing', kind: 'primary', words: WORDS[firstAnswer] },
    { answer: second, action: 'cannotOpenAlone', kind: 'secondary', words: WORDS[second] },
  ];
  return both.filter(({ answer }) => answer === 'taking-it' || !chain.seenAlone);
}
