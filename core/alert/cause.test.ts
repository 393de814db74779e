// What besides a ring calls for somebody: help called at a desk, and an acute visit that waits when the office closes.
import { expect, test } from 'vitest';
import { answerAssistance, callAssistance } from '../assistance/assistance.ts';
import type { AssistanceId, VisitId } from '../ids.ts';
import { DESK_1, DESK_2, KARI, type PlayedDesk, playDesk, SYSTEM, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { alertsDue, pendingTries } from './decide.ts';
import { sendAlerts } from './played-alerts.ts';

const works = { people: () => 2, outcome: () => 'sent' as const };
const HELP = 'help-1' as AssistanceId;

const began = (play: PlayedDesk) =>
  play.log.flatMap(({ fact }) => (fact.type === 'alert-began' ? [[fact.subject, fact.data.target]] : []));

test('help at a desk is told to everybody at work once, and no level of a ring follows from it', () => {
  const play = playDesk();
  play.act(ok(callAssistance(play.desk(), HELP, DESK_1)), staffAt(DESK_1));
  sendAlerts(play, { people: () => 0, outcome: () => 'nobody-to-reach' });
  sendAlerts(play, works);
  expect(began(play)).toEqual([[HELP, 'all-staff']]);
});

test('somebody comes before it was sent: nobody else is told', () => {
  const play = playDesk();
  play.act(ok(callAssistance(play.desk(), HELP, DESK_1)), SYSTEM);
  play.act(answerAssistance(play.desk(), HELP, KARI, DESK_2), staffAt(DESK_2));
  expect(alertsDue(play.desk())).toEqual([]);
});

function warned(play: PlayedDesk, visit: VisitId, closesAt: number): void {
  const data = { about: 'visit' as const, closesAt };
  play.act(ok([{ type: 'same-day-warned' as const, subject: visit, data }]), SYSTEM);
}

test('an acute visit without a ring: everybody is told before closing, and again before the next one', () => {
  const play = playDesk('dropIn');
  const visit = play.register(true);
  expect(alertsDue(play.desk())).toEqual([]);
  warned(play, visit, 1);
  sendAlerts(play, works);
  sendAlerts(play, works);
  warned(play, visit, 2);
  sendAlerts(play, works);
  expect(began(play)).toEqual([
    [visit, 'everybody'],
    [visit, 'everybody'],
  ]);
});

test('behind a ring it is told of with the ring alone', () => {
  const play = playDesk();
  const visit = play.register(true);
  warned(play, visit, 1);
  sendAlerts(play, works);
  expect(began(play)).toEqual([[`visit.${visit}`, 'desks']]);
  expect(pendingTries(play.desk())).toEqual([]);
});

test('a visit that nobody has met for three weeks is told of anew before every closing', () => {
  const play = playDesk('dropIn');
  const visit = play.register(true);
  const DAYS = 21;
  for (let day = 1; day <= DAYS; day++) {
    warned(play, visit, day);
    sendAlerts(play, works);
  }
  expect(began(play)).toHaveLength(DAYS);
  expect(pendingTries(play.desk())).toEqual([]);
});
