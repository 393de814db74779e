// Trying the bell never ends anybody's ring but the one that was pressed for it.
import { expect, test } from 'vitest';
import { endRing } from '../doorbell/end.ts';
import type { PersonRef, StationId } from '../ids.ts';
import { DESK_1, KARI, playDesk, rebuilt, SYSTEM, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { added } from '../staff/staff.ts';
import { BELL_TEST_MS, beginBellTest, endBellTest, isTesting } from './bell-test.ts';

const STATION = 'station' as StationId;
const AT = staffAt(DESK_1);

function play() {
  const desk = playDesk();
  desk.act(ok(added({ staff: KARI, role: 'manager', personRef: 'ref' as PersonRef })), SYSTEM);
  return {
    ...desk,
    begin: () => desk.act(beginBellTest(desk.desk(), KARI, STATION), AT),
    end: () => desk.act(endBellTest(desk.desk(), KARI, STATION), AT),
  };
}

test('a press in the test rings, escalates, and is a test when its person says so', () => {
  const it = play();
  it.begin();
  const ring = it.press(1);
  expect(it.desk().office.bellTest?.heard).toEqual({ ring, at: it.now().wallMs });
  it.wait(3 * 60_000);
  expect(it.tick().map(({ type }) => type)).toContain('ring-escalated');
  it.end();
  expect(it.desk().rings.size).toBe(0);
  expect(it.desk().office.setUp.steps.bell).toBe('done');
  expect(it.desk().office.bellTest?.endedAt).toBe(it.now().wallMs);
  expect(rebuilt(it.log).office).toEqual(it.desk().office);
});

test('nothing was heard: nothing can be called a test', () => {
  const it = play();
  expect(it.end()).toBe('not-heard-yet');
  it.begin();
  expect(it.end()).toBe('not-heard-yet');
});

test('a press after the time for it, or from before it, is somebody', () => {
  const late = play();
  late.begin();
  late.wait(BELL_TEST_MS + 1);
  late.press(1);
  expect(late.end()).toBe('not-heard-yet');
  expect(late.desk().rings.size).toBe(1);

  const before = play();
  before.begin();
  before.wait(1_000);
  before.press(1, { ageMs: 5_000 });
  expect(before.end()).toBe('not-heard-yet');
  const unknown = play();
  unknown.begin();
  unknown.press(1, { ageMs: null });
  expect(unknown.end()).toBe('not-heard-yet');
});

test('while somebody rings no test begins', () => {
  const it = play();
  it.press(1);
  expect(it.begin()).toBe('bell-is-ringing');
});

test('only the first ring of a test is its own', () => {
  const it = play();
  it.begin();
  it.press(1);
  it.end();
  const next = it.press(2);
  it.end();
  expect(it.ring(next)?.phase).toBe('ringing');
});

test('somebody who registers behind the ring is a person, and is not ended', () => {
  const it = play();
  it.begin();
  it.press(1);
  it.register(true);
  expect(it.end()).toBe('not-only-a-test');
  expect(it.desk().rings.size).toBe(1);
});

test('a ring that was answered in the ordinary way shows as well that the bell works', () => {
  const it = play();
  it.begin();
  const ring = it.press(1);
  if (!ring) throw new Error('not rung');
  it.act(ok([{ type: 'ring-seen', subject: ring, data: { desk: DESK_1 } }]), AT);
  it.act(endRing(it.desk(), ring, 'nobody-there'), AT);
  expect(it.desk().rings.size).toBe(0);
  it.end();
  expect(it.desk().office.setUp.steps.bell).toBe('done');
});

test('the test goes by the boot clock: a wall clock that jumps neither ends nor prolongs it', () => {
  const it = play();
  it.begin();
  it.jump(24 * 60 * 60_000);
  const test = it.desk().office.bellTest;
  expect(test && isTesting(test, it.now())).toBe(true);
});
