// The strip of closing time: who, how many and since when, in words; a locked desk is told how many only.
import { expect, test } from 'vitest';
import type { SameDayItem, SameDayView } from '#contract/desk/same-day-view.ts';
import { wordsIn } from '../words.ts';
import { sameDayLines } from './same-day-words.ts';

const words = wordsIn('nb');
const CLOSES = Date.parse('2026-03-04T15:00:00+01:00');
const item = (ticket: string | null, state: SameDayItem['state']): SameDayItem => ({
  ...{ id: ticket ?? 'ring', ticket, state, closesAt: CLOSES, reasons: [], carried: null },
  about: ticket ? 'visit' : 'ring',
  arrivedAt: CLOSES - 18 * 60_000,
});
const nothing: SameDayView = { warned: null, alarmed: null, isSounding: false, items: [] };
const told = (view: Partial<SameDayView>) =>
  sameDayLines({ ...nothing, ...view }, words).map(({ words: said }) => said);

test('an ordinary day says nothing', () => {
  expect(told({})).toEqual([]);
});

test('before closing: when, and who', () => {
  const items = [item('412', 'warned'), item('415', 'warned')];
  expect(told({ warned: { count: 2, closesAt: CLOSES }, items })).toEqual([
    'Kontoret stenger kl. 15.00. 2 som må ha hjelp i dag, har ikke fått samtale: 412 og 415.',
  ]);
});

test('after closing a ring has only its time, and a locked desk only the count', () => {
  const alarmed = { count: 2, isEarlier: false };
  expect(told({ alarmed, items: [item('412', 'alarmed'), item(null, 'alarmed')] })).toEqual([
    'Kontoret har stengt. 2 som måtte ha hjelp i dag, har ikke fått samtale: 412 og den som ringte på kl. 14.42.',
  ]);
  expect(told({ alarmed })).toEqual([
    'Kontoret har stengt. 2 som måtte ha hjelp i dag, har ikke fått samtale.',
  ]);
});

test('the next morning: nobody gave a reason for one, another is carried over', () => {
  const items = [item('412', 'carried'), item('415', 'alarmed')];
  expect(told({ alarmed: { count: 1, isEarlier: true }, items })).toEqual([
    'Én fra en tidligere dag har ikke fått samtale, og ingen har oppgitt grunn: 415.',
    'Fra en tidligere dag: 412 har ikke fått samtale ennå og står først i lista.',
  ]);
});
