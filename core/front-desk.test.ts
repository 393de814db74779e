// Facts about nothing are bugs and are said aloud; facts that change nothing leave the state alone.
import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { evolve } from './front-desk.ts';
import type { RingId, StationId, VisitId } from './ids.ts';
import { DESK_1, playDesk, SYSTEM } from './played-desk.ts';

const station = 'station' as StationId;

test('a fact about a visit or a ring that is not open is a bug', () => {
  const { desk, now } = playDesk();
  const facts: Fact[] = [
    { type: 'visit-called', subject: 'nobody' as VisitId, data: { desk: DESK_1 } },
    { type: 'conversation-started', subject: 'nobody' as VisitId, data: { desk: DESK_1, adviser: null } },
    { type: 'ring-seen', subject: 'nothing' as RingId, data: { desk: DESK_1 } },
  ];
  for (const fact of facts) expect(() => evolve(desk(), fact, now(), SYSTEM)).toThrow(fact.type);
});

test('what happens to the station itself changes no visit and no ring', () => {
  const { desk, now } = playDesk();
  const facts: Fact[] = [
    { type: 'host-started', subject: station, data: { version: '1' } },
    { type: 'bell-link-changed', subject: station, data: { state: 'lost' } },
    {
      type: 'epoch-began',
      subject: station,
      data: { reason: 'first-start', lastEpoch: 0, lastSeq: 0, restored: 0 },
    },
  ];
  for (const fact of facts) expect(evolve(desk(), fact, now(), SYSTEM)).toBe(desk());
});

test('the state before a fact is never changed: whoever holds it may go on reading', () => {
  const play = playDesk();
  const before = play.desk();
  play.register(true);
  play.press(1);
  expect([before.visits.size, before.rings.size, before.presses.size, before.tickets.used.size]).toEqual([
    0, 0, 0, 0,
  ]);
});
