// The first run is taken up where it was left, and a step is never lost by going back.
import { expect, test } from 'vitest';
import { firstLeft, stateOf, stepAfter, stepBefore, stepsLeft } from './progress.ts';

const manager = { state: 'signed-in', staff: 's', name: 'Leder', role: 'manager' } as const;
const known = (steps: object, access: { state: 'no-staff' } | typeof manager = manager) => ({
  access,
  steps,
});

test('somebody with a name comes first, and then the office', () => {
  expect(firstLeft(known({}, { state: 'no-staff' })).name).toBe('manager');
  expect(firstLeft(known({})).name).toBe('office');
});

test('what was skipped is behind, what was left is next', () => {
  const half = known({ office: 'done', hours: 'done', phones: 'skipped', bell: 'done' });
  expect(firstLeft(half).name).toBe('door');
  expect(stateOf('phones', 'door', half)).toBe('skipped');
  expect(stateOf('door', 'door', half)).toBe('now');
  expect(stateOf('machines', 'door', half)).toBe('left');
  expect(stepsLeft(half).map(({ name }) => name)).toEqual(['door', 'machines']);
});

test('the last page is the end, and the office is as far back as anybody goes', () => {
  const all = {
    office: 'done',
    hours: 'done',
    phones: 'done',
    door: 'done',
    bell: 'done',
    machines: 'skipped',
  };
  expect(firstLeft(known(all)).name).toBe('last');
  expect(stepAfter('machines')).toBe('last');
  expect(stepAfter('last')).toBe('last');
  expect(stepBefore('office')).toBeNull();
  expect(stepBefore('last')).toBe('machines');
});
