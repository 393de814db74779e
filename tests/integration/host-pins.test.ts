// Wrong PINs, however many, never mute an alarm: not at that desk, not at another, not for anybody else.
import { expect, test, vi } from 'vitest';
import { soundPlan } from '#renderer/desk/sound/sound-plan.ts';
import {
  type Desk,
  done,
  hires,
  id,
  LEADER,
  seen,
  seesAt,
  startOffice,
  urgent,
} from '#tests/support/staffed-host.ts';

// Real hashing and real commits, on a disk that others are busy with.
vi.setConfig({ testTimeout: 60_000 });

const wrong = (desk: Desk, staff: string) => desk.signIn({ ...id(), staff, pin: '0000' });

/** Two who work here, and a ring that waits for an answer. */
async function ringing() {
  const office = await startOffice();
  const staff = await hires(office.desk(), 'Mottak', 'receptionist', '1111');
  await office.window('kiosk').station.kiosk.register(urgent());
  const { rings } = await seesAt(office.desk(), (view) => view.rings.some(({ chain }) => chain.stored));
  return { office, staff, ring: rings[0]?.id ?? '' };
}

const answering = (ring: string) => ({ ...id(), ring, answer: 'taking-it' }) as const;

test('a prankster at one desk delays nobody else there, and that person nowhere else', async () => {
  const { office, staff, ring } = await ringing();
  const [pranked, other] = [office.desk('2'), office.desk('3')];
  for (let tries = 0; tries < 6; tries++) await wrong(pranked, staff);
  const by = { staff, pin: '1111' };
  expect(await pranked.acknowledgeRing({ ...answering(ring), by })).toMatchObject({
    refusal: 'wait-before-trying-again',
  });
  // Nobody has answered, so it sounds as before.
  const { rings } = await seen(pranked);
  const alerting = { isQuiet: false, asksHere: false };
  const plan = soundPlan({
    rings,
    assistance: [],
    alerting,
    isClosing: false,
    isSignedIn: false,
    isLost: false,
    quiet: new Map(),
    localMs: 0,
  });
  expect(rings[0]?.phase).toBe('ringing');
  expect(plan.ring).toBeGreaterThan(0);
  done(await other.signIn({ ...id(), ...by }));
  const leader = { staff: office.leader, pin: LEADER.pin };
  done(await pranked.acknowledgeRing({ ...answering(ring), by: leader }));
});

test('while desks are flooded with wrong PINs, whoever is signed in answers at once', async () => {
  const { office, staff, ring } = await ringing();
  const flood = ['5', '6', '7'].flatMap((name) => {
    const desk = office.desk(name);
    return Array.from({ length: 40 }, () => wrong(desk, staff));
  });
  let isFloodOver = false;
  const over = Promise.all(flood).then((answers) => {
    isFloodOver = true;
    return answers;
  });
  done(await office.desk('1').acknowledgeRing({ ...answering(ring), by: null }));
  expect(isFloodOver).toBe(false);
  const told = (await over).map((answer) => (answer.ok ? 'ok' : answer.refusal));
  // Five a desk were tried; the rest cost no hashing.
  expect(told.filter((one) => one === 'wrong-pin')).toHaveLength(15);
  expect(new Set(told)).toEqual(new Set(['wrong-pin', 'wait-before-trying-again']));
});

test('an answer with a PIN goes before every other PIN that waits', async () => {
  const { office, staff, ring } = await ringing();
  const order: string[] = [];
  const flood = ['5', '6', '7', '8'].map((name) =>
    wrong(office.desk(name), staff).then(() => order.push(`desk ${name}`)),
  );
  const by = { staff, pin: '1111' };
  const answer = office
    .desk('9')
    .acknowledgeRing({ ...answering(ring), by })
    .then(done)
    .then(() => order.push('the ring'));
  await Promise.all([...flood, answer]);
  expect(order.indexOf('the ring')).toBeLessThan(order.length - 1);
});

test('ids that nobody has cost nothing and are remembered by nothing', async () => {
  const { office } = await ringing();
  const desk = office.desk('2');
  for (let tries = 0; tries < 20; tries++)
    expect(await wrong(desk, `nobody-${tries}`)).toMatchObject({ refusal: 'wrong-pin' });
  done(await desk.signIn({ ...id(), staff: office.leader, pin: LEADER.pin }));
});
