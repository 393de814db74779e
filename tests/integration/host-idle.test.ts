// An empty chair locks its desk: said before, kept from it by a move, and never in the way of a ring or a visitor.
import { expect, test, vi } from 'vitest';
import type { DeskView } from '#contract/desk/view.ts';
import { IDLE_LOCK_MINUTES } from '#contract/office-profile.ts';
import { LOCK_WARNING_MS } from '#core/staff/idle.ts';
import { soundPlan } from '#renderer/desk/sound/sound-plan.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { look } from '#tests/support/host-world.ts';
import {
  type Desk,
  done,
  factsOf,
  id,
  LEADER,
  seen,
  startOffice,
  urgent,
} from '#tests/support/staffed-host.ts';

// Real hashing and real commits, on a disk that others are busy with.
vi.setConfig({ testTimeout: 60_000 });

/** What the profile of the tests' office says, as every new profile does. */
const LOCK_MS = IDLE_LOCK_MINUTES.standard * 60_000;
const WEDNESDAY = Date.UTC(2026, 10, 25, 9);
/** Far less than any wait here, so that whatever falls due is done in between. */
const STEP_MS = 10_000;

const setUp = async (regime: 'dropIn' | 'appointmentOnly' = 'dropIn') => {
  const clock = handClock(WEDNESDAY);
  const office = await startOffice({ clock, regime });
  async function passes(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= STEP_MS) {
      clock.advance(Math.min(left, STEP_MS));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  /** Looks again every quarter of a second: a live view would wait on the clock that stands still. */
  const until = <V>(look: () => Promise<V>, is: (value: V) => boolean): Promise<V> =>
    vi.waitFor(async () => {
      clock.advance(250);
      const value = await look();
      if (!is(value)) throw new Error(`never seen; last: ${JSON.stringify(value)}`);
      return value;
    }, 15_000);
  const shows = (desk: Desk, is: (view: DeskView) => boolean) => until(() => seen(desk), is);
  return { passes, until, shows, office, desk: office.desk() };
};

test('a desk says half a minute before that it will lock; a move keeps it open, nothing locks it', async () => {
  const { passes, shows, office, desk } = await setUp();
  await passes(LOCK_MS - LOCK_WARNING_MS);
  await shows(desk, ({ staffing }) => staffing.locksAt !== null);
  done(await desk.present({}));
  expect((await shows(desk, ({ staffing }) => staffing.locksAt === null)).access.state).toBe('signed-in');
  await passes(LOCK_MS);
  await shows(desk, ({ access }) => access.state === 'locked');
  expect(await desk.present({})).toMatchObject({ refusal: 'not-signed-in' });
  const facts = await factsOf(office);
  expect(facts.at(-1)).toMatchObject({ type: 'staff-signed-out', data: { desk: '1', because: 'idle' } });
});

test('each desk has its own time; presence is no fact', async () => {
  const { passes, shows, office, desk } = await setUp();
  const other = office.desk('2');
  done(await other.signIn({ ...id(), staff: office.leader, pin: LEADER.pin }));
  await passes(LOCK_MS - 1_000);
  const before = office.host.host.engine.tail().seq;
  for (let moves = 0; moves < 3; moves++) done(await other.present({}));
  expect(office.host.host.engine.tail().seq).toBe(before);
  await passes(2_000);
  await shows(desk, ({ access }) => access.state === 'locked');
  expect((await seen(other)).access.state).toBe('signed-in');
});

test('the person served there stays, and is there for whoever signs in next', async () => {
  const { passes, shows, office, desk } = await setUp();
  await office.window('kiosk').station.kiosk.register(urgent());
  const { visit } = done(await desk.callNext(id()));
  done(await desk.startConversation({ ...id(), visit, adviser: null }));
  await passes(LOCK_MS);
  expect((await shows(desk, ({ access }) => access.state === 'locked')).current).toBeNull();
  done(await desk.signIn({ ...id(), staff: office.leader, pin: LEADER.pin }));
  expect((await seen(desk)).current).toMatchObject({ visit, state: 'talking' });
});

test('a ring sounds and shows the same after the lock, and is answered with name and PIN', async () => {
  const { passes, shows, office, desk } = await setUp('appointmentOnly');
  await office.window('kiosk').station.kiosk.register(urgent());
  const before = await shows(desk, ({ rings }) => rings.some(({ chain }) => chain.stored));
  await passes(LOCK_MS - 10_000);
  const open = await seen(desk);
  expect(before.rings).toHaveLength(1);
  await passes(10_000);
  const locked = await shows(desk, ({ access }) => access.state === 'locked');
  const still = ({ openMs: _, nextLevel: __, alerts: ___, ...ring }: (typeof locked.rings)[number]) => ring;
  const level = Math.max(...[open, locked].map(({ rings }) => rings[0]?.level ?? 0));
  const leveled = locked.rings.map((ring) =>
    still({ ...ring, level, chain: before.rings[0]?.chain ?? ring.chain }),
  );
  expect(leveled).toEqual(before.rings.map((ring) => still({ ...ring, level })));
  const alerting = { isQuiet: false, asksHere: false };
  const plan = (isSignedIn: boolean) =>
    soundPlan({
      ...{ rings: locked.rings, assistance: [], alerting, isClosing: false },
      ...{ isSignedIn, isLost: false, quiet: new Map(), localMs: 0 },
    });
  expect(plan(false)).toEqual(plan(true));
  expect(plan(false).ring).toBeGreaterThan(0);
  const ring = locked.rings[0]?.id ?? '';
  const by = { staff: office.leader, pin: LEADER.pin };
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by }));
  expect((await shows(desk, ({ rings }) => rings[0]?.phase === 'seen')).rings[0]?.seenBy).toBe('Leder');
});

test('a visitor is not told that nobody is here because a desk locked itself, only when somebody locked it and went', async () => {
  const { passes, until, shows, office, desk } = await setUp();
  const { kiosk } = office.window('kiosk').station;
  const isTold = (here: boolean) =>
    until(
      () => look(kiosk.view()),
      ({ deskPresent }) => deskPresent === here,
    );
  await passes(LOCK_MS);
  await shows(desk, ({ access }) => access.state === 'locked');
  await isTold(true);
  await passes(30 * 60_000);
  await isTold(false);
  done(await desk.signIn({ ...id(), staff: office.leader, pin: LEADER.pin }));
  await isTold(true);
  done(await desk.signOut(id()));
  await isTold(false);
});
