// A station with another bell than our own device: from a stroke of a key to a ring at the desk, what cannot be watched
// is said, and another kind takes its place while the station runs.
import { expect, test } from 'vitest';
import { profileSet } from '#core/office/office.ts';
import { ok } from '#core/result.ts';
import { CHATTER_QUIET_MS } from '#native/doorbell/held/contact.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { look, sees, startHost, type WorldOptions } from '#tests/support/host-world.ts';
import { bellProfileFile, testKeyboard } from '#tests/support/key-bell.ts';
import { profileWith } from '#tests/support/profile.ts';

async function keyStation(options: Partial<WorldOptions> = {}) {
  const keys = testKeyboard();
  const world = await startHost({
    ...{ profile: bellProfileFile({ kind: 'key', key: 'F20' }), bell: 'usb', practice: false },
    outside: { bellKeyboard: keys.keyboard },
    ...options,
  });
  return { ...world, ...keys, engine: world.host.host.engine };
}

test('a stroke is a ring at the desk and at the door, once, also before the store has opened', async () => {
  const { window, press, wanted, engine } = await keyStation();
  expect(wanted).toEqual(['F20']);
  expect(engine.isOpen()).toBe(false);
  press();
  const desk = window('desk').station;
  await sees(desk.desk.view(), ({ rings }) => rings.length === 1);
  await engine.whenOpen;
  const kiosk = window('kiosk').station;
  const { ring } = await sees(kiosk.kiosk.view(), (view) => view.ring?.chain.stored === true);
  expect(ring?.pressCount).toBe(1);
  expect(engine.stored().rings.size).toBe(1);
});

test('every desk is told that nobody can see whether it still works', async () => {
  const { window } = await keyStation();
  const view = await look(window('desk').station.desk.view());
  expect(view.health.bell).toMatchObject({ state: 'listening', kind: 'key', simulated: false });
});

test('a flood is an alarm, a truth at the door, and one ring; and then it is believed again', async () => {
  const clock = handClock(Date.UTC(2026, 10, 20, 11, 0));
  const { window, press, engine } = await keyStation({ clock });
  await engine.whenOpen;
  for (let i = 0; i < 2_000; i += 1) {
    press();
    if (i % 10 === 0) clock.advance(5);
  }
  const desk = window('desk').station;
  const kiosk = window('kiosk').station;
  await sees(kiosk.kiosk.view(), ({ bell }) => bell === 'broken');
  const { health } = await sees(desk.desk.view(), (view) => view.rings.length === 1);
  expect(health.breaks.map(({ kind }) => kind)).toContain('bell-chattering');
  clock.advance(CHATTER_QUIET_MS);
  await sees(kiosk.kiosk.view(), ({ bell }) => bell === 'listening');
  await expect.poll(() => engine.stored().rings.size).toBe(1);
});

test('another kind takes its place at once, and the key means nothing any more', async () => {
  const { host, window, press, wanted, engine } = await keyStation();
  await engine.whenOpen;
  const profile = profileWith({ regime: 'appointmentOnly' });
  const next = { ...profile, bell: { ...profile.bell, kind: 'loop' as const } };
  const set = profileSet({ station: engine.station(), profile: next, digest: 'f'.repeat(64), from: 'desk' });
  await engine.act(() => ok(set), { actor: { kind: 'system' }, answer: () => null });
  const desk = window('desk').station;
  const { health } = await sees(desk.desk.view(), (view) => view.health.bell.state === 'lost');
  expect(health.bell.kind).toBe('loop');
  expect(wanted.at(-1)).toBeNull();
  press();
  await look(desk.desk.view());
  expect(host.host.engine.stored().rings.size).toBe(0);
});
