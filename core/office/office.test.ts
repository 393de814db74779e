// The office about itself: a profile with a name behind it, steps that are never lost, and files that count once.
import { describe, expect, test } from 'vitest';
import type { PersonRef, StaffId, StationId } from '../ids.ts';
import { DESK_1, KARI, playDesk, rebuilt, SYSTEM, staffAt } from '../played-desk.ts';
import { ok } from '../result.ts';
import { added } from '../staff/staff.ts';
import { changeProfile, finishSetUp, profileSet, SET_UP_STEPS, skipStep, stepDone } from './office.ts';

const STATION = 'station' as StationId;
const OLA = 'ola' as StaffId;
const AT = staffAt(DESK_1);

const digest = (letter: string) => letter.repeat(64);
const named = (name: string, letter: string) => ({
  station: STATION,
  profile: { name },
  digest: digest(letter),
  from: 'desk' as const,
});

function play() {
  const desk = playDesk();
  const hire = { personRef: 'ref' as PersonRef };
  desk.act(ok(added({ staff: KARI, role: 'manager', ...hire })), SYSTEM);
  desk.act(ok(added({ staff: OLA, role: 'adviser', ...hire })), SYSTEM);
  return desk;
}

describe('the profile', () => {
  test('has the name of who changed it, and only a manager may', () => {
    const { act, desk, now } = play();
    const change = { ...named('Nav A', 'a'), was: null, step: null };
    expect(act(changeProfile(desk(), OLA, change), AT)).toBe('needs-manager');
    act(changeProfile(desk(), KARI, change), AT);
    expect(desk().office.profile).toEqual({
      profile: { name: 'Nav A' },
      digest: digest('a'),
      from: 'desk',
      by: KARI,
      at: now().wallMs,
    });
  });

  test('is not changed on top of a change that was not seen, and the same again is no fact', () => {
    const { act, desk } = play();
    act(changeProfile(desk(), KARI, { ...named('Nav A', 'a'), was: null, step: null }), AT);
    const late = { ...named('Nav B', 'b'), was: null, step: null };
    expect(act(changeProfile(desk(), KARI, late), AT)).toBe('changed-meanwhile');
    const same = { ...named('Nav A', 'a'), was: digest('a'), step: 'office' as const };
    expect(act(changeProfile(desk(), KARI, same), AT)).toEqual([
      { type: 'set-up-step-taken', subject: STATION, data: { step: 'office', how: 'done' } },
    ]);
  });

  test('from an operator’s file is remembered as taken while a manager goes on from it', () => {
    const { act, desk, log } = play();
    act(ok(profileSet({ ...named('Nav Fil', 'f'), from: 'file' })), SYSTEM);
    act(changeProfile(desk(), KARI, { ...named('Nav A', 'a'), was: digest('f'), step: null }), AT);
    expect(desk().office.taken).toEqual({ file: digest('f'), desk: digest('a') });
    expect(desk().office.setUp.isFinished).toBe(true);
    expect(rebuilt(log).office).toEqual(desk().office);
  });
});

describe('setting up', () => {
  test('skips only what is harmless, and what is done stays done', () => {
    const { act, desk } = play();
    expect(act(skipStep(desk(), KARI, STATION, 'hours'), AT)).toBe('cannot-be-skipped');
    expect(act(skipStep(desk(), OLA, STATION, 'bell'), AT)).toBe('needs-manager');
    act(stepDone(desk(), KARI, STATION, 'bell'), AT);
    expect(act(skipStep(desk(), KARI, STATION, 'bell'), AT)).toEqual([]);
    expect(desk().office.setUp.steps).toEqual({ bell: 'done' });
  });

  test('is finished by a manager, when every step is behind, once', () => {
    const { act, desk } = play();
    for (const step of SET_UP_STEPS.slice(1)) act(stepDone(desk(), KARI, STATION, step), AT);
    expect(act(finishSetUp(desk(), KARI, STATION), AT)).toBe('steps-left');
    act(stepDone(desk(), KARI, STATION, 'office'), AT);
    expect(act(finishSetUp(desk(), OLA, STATION), AT)).toBe('needs-manager');
    act(finishSetUp(desk(), KARI, STATION), AT);
    expect(desk().office.setUp.isFinished).toBe(true);
    expect(act(finishSetUp(desk(), KARI, STATION), AT)).toEqual([]);
  });
});
