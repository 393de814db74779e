// Alone at work only when the roster says so: an office without one is not guessed about.
import { expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import type { DeskId, PersonRef, ShiftId, StaffId } from '../ids.ts';
import { playDesk, SYSTEM } from '../played-desk.ts';
import { ok } from '../result.ts';
import { isAloneAtWork } from './alone.ts';

/** The played desk's own day. */
const DATE = '2026-11-22';

const added = (staff: string): Fact => ({
  type: 'staff-added',
  subject: staff as StaffId,
  data: { role: 'adviser', personRef: `p-${staff}` as PersonRef },
});
const planned = (staff: string): Fact => ({
  type: 'shift-planned',
  subject: `shift-${staff}` as ShiftId,
  data: { staff: staff as StaffId, date: DATE, from: '08:00', to: '15:00', phone: false },
});
const here = (staff: string): Fact => ({
  type: 'staff-signed-in',
  subject: staff as StaffId,
  data: { desk: `desk-${staff}` as DeskId },
});

test.each<[string, Fact[], boolean]>([
  ['no roster', [added('a'), here('a')], false],
  ['one planned', [added('a'), planned('a')], true],
  ['one planned, and there', [added('a'), planned('a'), here('a')], true],
  ['two planned', [added('a'), added('b'), planned('a'), planned('b')], false],
  ['one planned, and another came', [added('a'), added('b'), planned('a'), here('b')], false],
])('%s', (_, facts, isAlone) => {
  const play = playDesk();
  play.act(ok(facts), SYSTEM);
  expect(isAloneAtWork(play.desk(), play.now())).toBe(isAlone);
});
