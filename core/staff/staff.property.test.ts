// Whatever anybody asks for, in any order: an office that has had a manager always has one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import type { DeskId, PersonRef, StaffId, StationId } from '../ids.ts';
import { playDesk, rebuilt, SYSTEM } from '../played-desk.ts';
import { ok, type Result } from '../result.ts';
import { STAFF_ROLES } from '../role.ts';
import { lockIdleDesks } from './idle.ts';
import { dismissRecovery, makeRecoveryCode, recoverByCode, recoverManager } from './recovery.ts';
import { signIn, signOut } from './session.ts';
import {
  addFirstManager,
  addStaff,
  changeOwnPin,
  changeRole,
  eraseName,
  leave,
  rename,
  setPin,
} from './staff.ts';

type Play = ReturnType<typeof playDesk>;
type Command = { name: keyof typeof COMMANDS; a: number; b: number };

const NAMES = ['ane', 'bo', 'cai', 'dea', 'eli'] as StaffId[];
const DESKS = ['1', '2', '3'] as DeskId[];
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
const box = (n: number) => `box-${n}` as PersonRef;
const code = (n: number) => ({ station: 'station' as StationId, codeRef: `code-${n}` as PersonRef });

/** Somebody who was never here before, or nobody. */
const newcomer = ({ desk }: Play, n: number) => {
  const staff = pick(NAMES, n);
  const isKnown = desk().staff.has(staff) || desk().formerStaff.has(staff);
  return {
    staff: isKnown ? (`${staff}-${desk().formerStaff.size}-${n}` as StaffId) : staff,
    personRef: box(n),
  };
};
const anybody = ({ desk }: Play, n: number): StaffId =>
  pick([...desk().staff.keys(), ...desk().formerStaff.keys(), ...NAMES], n);
const resealed = (play: Play, n: number) => {
  const staff = anybody(play, n);
  const instead = n % 5 === 0 ? box(999) : play.desk().staff.get(staff)?.personRef;
  return { staff, personRef: box(n), instead };
};

const COMMANDS = {
  first: (p, a) => addFirstManager(p.desk(), newcomer(p, a)),
  add: (p, a, b) => addStaff(p.desk(), anybody(p, a), { ...newcomer(p, b), role: pick(STAFF_ROLES, b) }),
  role: (p, a, b) => changeRole(p.desk(), anybody(p, a), anybody(p, b), pick(STAFF_ROLES, a + b)),
  pin: (p, a, b) => setPin(p.desk(), anybody(p, a), resealed(p, b)),
  ownPin: (p, a) => changeOwnPin(p.desk(), resealed(p, a)),
  rename: (p, a, b) => rename(p.desk(), anybody(p, a), resealed(p, b)),
  leave: (p, a, b) => leave(p.desk(), anybody(p, a), anybody(p, b)),
  erase: (p, a, b) => eraseName(p.desk(), anybody(p, a), anybody(p, b)),
  signIn: (p, a, b) =>
    ok(p.desk().staff.has(anybody(p, a)) ? signIn(p.desk(), anybody(p, a), pick(DESKS, b)) : []),
  signOut: (p, a) => ok(signOut(p.desk(), pick(DESKS, a), 'asked')),
  idle: (p, a) =>
    ok(lockIdleDesks(p.desk(), { idleMs: (desk) => (desk === pick(DESKS, a) ? 2 : 0), lockMs: 1 })),
  newCode: (p, a, b) => makeRecoveryCode(p.desk(), anybody(p, a), code(b)),
  recover: (p, a, b) =>
    recoverByCode(
      p.desk(),
      newcomer(p, a),
      { ...code(a), usedCode: p.desk().recoveryCode ?? box(0) },
      pick(DESKS, b),
    ),
  operator: (p, a, b) =>
    ok(
      p.desk().staff.size > 0
        ? recoverManager(p.desk(), newcomer(p, a), code(b), { desk: pick(DESKS, b), how: 'operator' })
        : [],
    ),
  dismiss: (p, a, b) => dismissRecovery(p.desk(), anybody(p, a), anybody(p, b)),
} satisfies Record<string, (play: Play, a: number, b: number) => Result<Fact[], string>>;

const anyCommand: fc.Arbitrary<Command> = fc.record({
  name: fc.constantFrom(...(Object.keys(COMMANDS) as Command['name'][])),
  a: fc.nat(40),
  b: fc.nat(40),
});

const managers = ({ desk }: Play): number =>
  [...desk().staff.values()].filter(({ role }) => role === 'manager').length;

test('never without a manager once there was one, nobody signed in who does not work here, and facts rebuild it', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 60, size: 'max' }), (story) => {
      const play = playDesk();
      let hadManager = false;
      for (const { name, a, b } of story) {
        play.act(COMMANDS[name](play, a, b), SYSTEM);
        hadManager ||= managers(play) > 0;
        if (hadManager) expect(managers(play), `after ${name}`).toBeGreaterThan(0);
        for (const staff of play.desk().sessions.values()) expect(play.desk().staff.has(staff)).toBe(true);
        for (const id of play.desk().formerStaff.keys()) expect(play.desk().staff.has(id)).toBe(false);
      }
      expect(rebuilt(play.log)).toEqual(play.desk());
    }),
    { numRuns: 500 },
  );
});
