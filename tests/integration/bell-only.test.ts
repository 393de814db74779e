// Only the bell: it rings at the desks, is written down and answered; and back in the whole station nobody is lost.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { look, sees, startHost } from '#tests/support/host-world.ts';
import { done, factsOf, id, startOffice, urgent } from '#tests/support/staffed-host.ts';
import { factsInDatabase, ofType } from '#tests/support/station-facts.ts';

vi.setConfig({ testTimeout: 60_000 });

/** An office that was whole, and then nothing but its bell. */
async function alone() {
  const whole = await startOffice();
  await whole.stop();
  const { folder } = whole;
  return { whole, folder, bell: await startHost({ folder, bellOnly: true }) };
}

test('a press rings at the desk, is stored in a file of its own, and is answered', async () => {
  const { bell, folder } = await alone();
  const { desk } = bell.window('desk').station;
  const { kiosk } = bell.window('kiosk').station;
  const first = await sees(desk.view(), ({ access }) => access.state === 'signed-in');
  expect(first.health.breaks[0]?.kind).toBe('bell-only');
  expect(first.staff).toHaveLength(1);
  bell.host.host.practiceBell?.press();
  const { rings } = await sees(desk.view(), (view) => view.rings.some(({ chain }) => chain.stored));
  expect((await look(kiosk.view())).station).toBe('bell-only');
  const ring = rings[0]?.id ?? '';
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  await sees(kiosk.view(), (view) => view.ring?.chain.seenAt !== null);
  await bell.stop();
  const [name] = fs.readdirSync(path.join(folder, 'journal')).filter((file) => file.startsWith('bell-only-'));
  expect(fs.readFileSync(path.join(folder, 'journal', name ?? ''), 'utf8')).toContain('ring-opened');
});

test('at the screen whatever is urgent rings, and nothing else is taken', async () => {
  const { bell } = await alone();
  const { kiosk } = bell.window('kiosk').station;
  const request = urgent();
  expect(await kiosk.register(request)).toEqual({ ok: false, refusal: 'rang-instead' });
  expect(await kiosk.register(request)).toEqual({ ok: false, refusal: 'rang-instead' });
  const { rings } = await look(bell.window('desk').station.desk.view());
  expect(rings).toHaveLength(1);
  const appointment = { ...urgent(), errand: { kind: 'appointment' as const } };
  expect(await kiosk.register(appointment)).toEqual({ ok: false, refusal: 'only-bell' });
});

test('the whole station takes up every ring once, and says how long nobody watched', async () => {
  const { bell, folder } = await alone();
  const { desk } = bell.window('desk').station;
  bell.host.host.practiceBell?.press();
  const { rings } = await sees(desk.view(), (view) => view.rings.some(({ chain }) => chain.stored));
  const ring = rings[0]?.id ?? '';
  done(await desk.acknowledgeRing({ ...id(), ring, answer: 'taking-it', by: null }));
  // Power cut: nothing is closed in order.
  await bell.stop();
  const whole = await startHost({ folder });
  const again = await sees(whole.window('desk').station.desk.view(), (view) => view.rings.length > 0);
  expect(again.rings.map(({ id: is }) => is)).toEqual([ring]);
  // Whoever answered then has no name: somebody with one answers again.
  expect(again.rings[0]?.phase).toBe('ringing');
  // Written once the station watches again, which is a moment after it is open.
  await expect.poll(() => ofType(factsInDatabase(folder), 'watch-gap').length).toBeGreaterThan(0);
  const facts = await factsOf(whole);
  expect(facts.filter(({ type }) => type === 'ring-opened')).toHaveLength(1);
  expect(
    facts.some(({ type, data }) => type === 'watch-gap' && 'because' in data && data.because === 'bell-only'),
  ).toBe(true);
  const third = await startHost({ folder });
  const { rings: still } = await sees(
    third.window('desk').station.desk.view(),
    (view) => view.rings.length > 0,
  );
  expect(still).toHaveLength(1);
});

test('a person asks for the whole station again: this program makes room', async () => {
  const { bell } = await alone();
  const { desk } = bell.window('desk').station;
  await sees(desk.view(), ({ access }) => access.state === 'signed-in');
  done(await desk.tryWholeStation(id()));
  await bell.host.whenRestored;
});

test('a station that is whole has nothing to make room for', async () => {
  const office = await startOffice();
  expect(await office.desk().tryWholeStation(id())).toEqual({ ok: false, refusal: 'already-whole' });
});
