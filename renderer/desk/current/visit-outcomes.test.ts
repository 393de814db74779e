// The desk offers only endings that the rules accept.
import { expect, test } from 'vitest';
import type { Fact } from '#core/fact.ts';
import { emptyFrontDesk, evolve } from '#core/front-desk.ts';
import type { DeskId, PersonRef, StaffId, VisitId } from '#core/ids.ts';
import { endVisit } from '#core/visit/decide.ts';
import { visitOutcomes } from './visit-outcomes.ts';

const visit = 'v' as VisitId;
const desk = 'd' as DeskId;
const moment = { wallMs: 0, bootMs: 0, bootId: 'b', skewMs: null };
const registered = {
  ticket: '412',
  day: '2026-11-20',
  acute: true,
  channel: 'kiosk' as const,
  regime: 'dropIn' as const,
  personRef: 'p' as PersonRef,
};
const called: Fact[] = [
  { type: 'visit-registered', subject: visit, data: registered },
  { type: 'visit-called', subject: visit, data: { desk } },
];
const talking: Fact = {
  type: 'conversation-started',
  subject: visit,
  data: { desk, adviser: 's' as StaffId },
};

const after = (facts: Fact[]) =>
  facts.reduce((state, fact) => evolve(state, fact, moment, { kind: 'system' }), emptyFrontDesk);

test.each([
  ['called', after(called)],
  ['talking', after([...called, talking])],
] as const)('every ending offered while %s is accepted', (state, front) => {
  for (const outcome of visitOutcomes(state)) expect(endVisit(front, visit, desk, outcome).ok).toBe(true);
});

test('nobody is helped before a conversation', () => {
  expect(visitOutcomes('called')).toEqual(['left']);
});
