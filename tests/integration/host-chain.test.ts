// From seen to ended at one host: what a visitor takes back, two at the door, a talk through it, one person counted once.
import { expect, test, vi } from 'vitest';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { SafetyProfile } from '#contract/safety-profile.ts';
import { look, sees } from '#tests/support/host-world.ts';
import { profileFile } from '#tests/support/profile.ts';
import {
  type Desk,
  done,
  factsOf,
  hires,
  id,
  type Office,
  seesAt,
  startOffice,
  urgent,
} from '#tests/support/staffed-host.ts';

// Every PIN costs a slow hash, and a busy machine is no reason to fail.
vi.setConfig({ testTimeout: 60_000 });

const office = (safety: Partial<SafetyProfile> = {}): Promise<Office> =>
  startOffice({ profile: profileFile({ regime: 'appointmentOnly', safety }) });

async function rung(world: Office, desk: Desk): Promise<DeskRing> {
  await world.window('dock').station.dock.press({});
  const { rings } = await seesAt(desk, (view) => view.rings.some(({ chain }) => chain.stored));
  return rings[0] ?? expect.fail('nothing rings');
}

const taken = async (world: Office, desk: Desk): Promise<string> => {
  const ring = await rung(world, desk);
  done(await desk.acknowledgeRing({ ...id(), ring: ring.id, answer: 'taking-it', by: null }));
  return ring.id;
};

const typesOf = (facts: { type: string }[]) =>
  facts.map(({ type }) => type).filter((type) => type.startsWith('ring-'));

test('pressed by mistake: both screens say so, it stays open, and a person closes it', async () => {
  const world = await office();
  const desk = world.desk();
  const { kiosk } = world.window('kiosk').station;
  const { id: ring } = await rung(world, desk);
  done(await kiosk.withdraw({ ...id(), ring, what: 'mistake' }));
  const calm = (await seesAt(desk, (view) => view.rings[0]?.isCalm === true)).rings[0];
  expect(calm).toMatchObject({ phase: 'ringing', chain: { withdrawn: 'mistake' } });
  expect((await look(kiosk.view())).ring?.chain.withdrawn).toBe('mistake');
  expect(calm?.nextLevel).not.toBeNull();
  expect(await desk.endRing({ ...id(), ring, outcome: 'nobody-there' })).toMatchObject({
    refusal: 'not-answered-yet',
  });
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  done(await desk.endRing({ ...id(), ring, outcome: 'nobody-there' }));
  await seesAt(desk, (view) => view.rings.length === 0);
  expect(await kiosk.withdraw({ ...id(), ring, what: 'leaving' })).toMatchObject({ refusal: 'no-such-ring' });
  expect(typesOf(await factsOf(world))).toEqual(
    expect.arrayContaining(['ring-withdrawn-said', 'ring-seen', 'ring-ended']),
  );
});

test('let in with one step: the door stands in the log too', async () => {
  const world = await office();
  const ring = await taken(world, world.desk());
  done(await world.desk().endRing({ ...id(), ring, outcome: 'let-in', met: 'door' }));
  const facts = await factsOf(world);
  expect(typesOf(facts).slice(-2)).toEqual(['ring-door-opened', 'ring-ended']);
});

test('a delivery answered over the intercom needs no door, and says so', async () => {
  const world = await office({ intercom: true });
  const ring = await taken(world, world.desk());
  expect(await world.desk().endRing({ ...id(), ring, outcome: 'delivery' })).toMatchObject({
    refusal: 'door-not-open',
  });
  done(await world.desk().endRing({ ...id(), ring, outcome: 'delivery', met: 'intercom' }));
  const ended = (await factsOf(world)).find(({ type }) => type === 'ring-ended');
  expect(ended?.data).toEqual({ outcome: 'delivery', met: 'intercom' });
});

test('an adviser talks through the door: the clock stops, the place is told, and the door may open later', async () => {
  const world = await office({ intercom: true });
  const desk = world.desk();
  const adviser = await hires(desk, 'Veileder 1', 'adviser', '1111');
  const ring = await taken(world, desk);
  done(await desk.ringConversation({ ...id(), ring, adviser, place: 'intercom' }));
  const talking = (await seesAt(desk, (view) => view.rings[0]?.phase === 'talking')).rings[0];
  expect(talking).toMatchObject({
    place: 'intercom',
    awaitsDoor: true,
    nextLevel: null,
    adviser: 'Veileder 1',
  });
  done(await desk.ringDoorOpened({ ...id(), ring, minutesAgo: 0 }));
  await seesAt(desk, (view) => view.rings[0]?.awaitsDoor === false);
});

test('two at the door: without a second person nobody is on the way, and with one everybody sees who', async () => {
  const world = await office({ twoAtDoor: 'always' });
  const desk = world.desk();
  expect((await look(desk.view())).safety.needsTwo).toBe(true);
  const second = await hires(desk, 'Veileder 1', 'adviser', '1111');
  const ring = await taken(world, desk);
  expect(await desk.ringComing({ ...id(), ring })).toMatchObject({ refusal: 'needs-second-person' });
  expect(await desk.ringComing({ ...id(), ring, with: world.leader })).toMatchObject({
    refusal: 'needs-second-person',
  });
  done(await desk.ringComing({ ...id(), ring, with: second }));
  await seesAt(desk, (view) => view.rings[0]?.comingWith === 'Veileder 1');
});

test('registered at reception after the door: one person, one ring, one end', async () => {
  const world = await office();
  const desk = world.desk();
  const ring = await taken(world, desk);
  done(await desk.ringDoorOpened({ ...id(), ring, minutesAgo: 0 }));
  const { visit, code } = done(await desk.register(urgent()));
  await seesAt(desk, (view) => view.rings.length === 2);
  done(await desk.linkRing({ ...id(), ring, visit }));
  const linked = await seesAt(desk, (view) => view.rings.length === 1);
  expect(linked.rings[0]).toMatchObject({ id: ring, linked: [code] });
  done(await desk.callNext(id()));
  done(await desk.startConversation({ ...id(), visit, adviser: null }));
  await seesAt(desk, (view) => view.rings[0]?.phase === 'talking');
  done(await desk.endVisit({ ...id(), visit, outcome: 'helped' }));
  await sees(desk.view(), (view) => view.rings.length === 0 && view.current === null);
});

test('the door is released only where there is an opener, and only for a ring somebody has answered', async () => {
  const without = await office();
  const ring = await taken(without, without.desk());
  expect(await without.desk().releaseDoor({ ...id(), ring })).toMatchObject({ refusal: 'not-offered-here' });

  const world = await office({ opener: true });
  const desk = world.desk();
  const first = await rung(world, desk);
  expect(await desk.releaseDoor({ ...id(), ring: first.id })).toMatchObject({ refusal: 'not-answered-yet' });
  done(await desk.acknowledgeRing({ ...id(), ring: first.id, answer: 'taking-it', by: null }));
  const once = { ...id(), ring: first.id };
  done(await desk.releaseDoor(once));
  done(await desk.releaseDoor(once));
  const released = (await factsOf(world)).filter(({ type }) => type === 'ring-door-released');
  expect(released).toHaveLength(1);
});
