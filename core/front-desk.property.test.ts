// Whatever people, bell, clock and hours do, in any order: nobody is lost, nobody is twice, the order is explained.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickRings } from './doorbell/tick.ts';
import { DEED_NAMES, type Deed, doDeed } from './played-deeds.ts';
import { DESK_1, playDesk, rebuilt, staffAt } from './played-desk.ts';
import { brokenPromises } from './played-promises.ts';
import { callNext } from './visit/decide.ts';

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.constantFrom(...DEED_NAMES),
  a: fc.nat(12),
  b: fc.nat(2 ** 20),
});

/** Two seconds on an idle machine; a busy one is no reason to fail. */
const PATIENCE_MS = 60_000;

const anyStory = fc.array(anyDeed, { minLength: 1, maxLength: 70, size: 'max' });

test(
  'nobody is lost, nobody is twice, and the order is explained after every single step',
  () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const play = playDesk();
        for (const deed of story) {
          doDeed(play, deed);
          expect(brokenPromises(play)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE_MS,
);

test(
  'a state rebuilt from the facts is the same state, in the same order, and decides the same',
  () => {
    fc.assert(
      fc.property(anyStory, anyDeed, (story, last) => {
        const play = playDesk();
        for (const deed of story) doDeed(play, deed);
        const again = rebuilt(play.log);
        expect(again).toEqual(play.desk());
        expect([...again.visits.keys()]).toEqual([...play.desk().visits.keys()]);
        expect([...again.rings.keys()]).toEqual([...play.desk().rings.keys()]);
        expect(callNext(again, DESK_1)).toEqual(callNext(play.desk(), DESK_1));
        doDeed(play, last);
        expect(tickRings(rebuilt(play.log), play.now())).toEqual(tickRings(play.desk(), play.now()));
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE_MS,
);

test('nothing anybody does makes the next acute registration or the next press unheard', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const play = playDesk();
      for (const deed of story) doDeed(play, deed);
      const visit = play.register(true);
      expect(play.visit(visit)?.acute).toBe(true);
      expect(play.press(1, { deviceEpoch: 99 })).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});

test('whatever has happened, a patient desk gets everybody to a conversation, acute first', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const play = playDesk();
      for (const deed of story) doDeed(play, deed);
      for (const desk of ['desk-1', 'desk-2', 'desk-3']) emptyHands(play, desk);
      const waiting = [...play.desk().visits.values()].filter(({ state }) => state.is === 'waiting');
      for (const _ of waiting) {
        expect(play.act(callNext(play.desk(), DESK_1), staffAt(DESK_1))).toHaveLength(1);
        emptyHands(play, DESK_1);
      }
      expect(callNext(play.desk(), DESK_1)).toEqual({ ok: false, refusal: 'nobody-waiting' });
    }),
    { numRuns: 150 },
  );
});

/** Whoever the desk holds is talked with and helped. */
function emptyHands(play: ReturnType<typeof playDesk>, desk: string): void {
  const a = ['desk-1', 'desk-2', 'desk-3'].indexOf(desk);
  doDeed(play, { name: 'startConversation', a, b: 1 });
  doDeed(play, { name: 'endVisit', a, b: 3 });
}
