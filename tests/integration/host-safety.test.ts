// Calling colleagues at one host: silent where it was called, on every other desk at once, closed by whoever came.
import { expect, test, vi } from 'vitest';
import type { AlarmButton, AlarmButtonEvent } from '#native/alarm-button/alarm-button.ts';
import { startHost } from '#tests/support/host-world.ts';
import { profileFile } from '#tests/support/profile.ts';
import {
  done,
  factsOf,
  hires,
  id,
  type Office,
  seen,
  seesAt,
  startOffice,
} from '#tests/support/staffed-host.ts';

vi.setConfig({ testTimeout: 60_000 });

const PIN = '1111';

async function two(): Promise<{ world: Office; anne: string }> {
  const world = await startOffice();
  const anne = await hires(world.desk(), 'Veileder 1', 'adviser', PIN);
  done(await world.desk('2').signIn({ ...id(), staff: anne, pin: PIN }));
  await seesAt(world.desk('2'), (view) => view.access.state === 'signed-in');
  return { world, anne };
}

const alarmAt = async (world: Office, desk: string) =>
  (await seesAt(world.desk(desk), (view) => view.safety.assistance.length > 0)).safety.assistance[0] ??
  expect.fail('no alarm');

test('called at one desk: every other sees who and where; the one that called sees who comes', async () => {
  const { world } = await two();
  const [here, there] = [world.desk('1'), world.desk('2')];
  done(await here.callAssistance(id()));
  const alarm = await alarmAt(world, '2');
  expect(alarm).toMatchObject({ isHere: false, desk: '1', by: 'Leder', coming: [] });
  expect(await alarmAt(world, '1')).toMatchObject({ isHere: true });
  const about = { alarm: alarm.id };
  expect(await there.endAssistance({ ...id(), ...about, how: 'over' })).toMatchObject({
    refusal: 'nobody-came-yet',
  });
  expect(await here.endAssistance({ ...id(), ...about, how: 'mistake' })).toMatchObject({
    refusal: 'needs-another-person',
  });
  done(await there.answerAssistance({ ...id(), ...about, by: null }));
  await seesAt(here, (view) => view.safety.assistance[0]?.coming[0] === 'Veileder 1');
  expect((await seen(there)).safety.assistance[0]?.amComing).toBe(true);
  done(await there.endAssistance({ ...id(), ...about, how: 'over' }));
  await seesAt(here, (view) => view.safety.assistance.length === 0);
  const types = (await factsOf(world)).map(({ type }) => type);
  expect(types.filter((type) => type.startsWith('assistance-'))).toEqual([
    'assistance-called',
    'assistance-answered',
    'assistance-ended',
  ]);
});

test('a locked desk calls too, and is answered at a locked desk with a name and a PIN', async () => {
  const { world, anne } = await two();
  done(await world.desk('3').callAssistance(id()));
  done(await world.desk('3').callAssistance(id()));
  const alarm = await alarmAt(world, '4');
  expect(alarm).toMatchObject({ desk: '3', by: null });
  const { assistance } = (await seen(world.desk('1'))).safety;
  expect(assistance).toHaveLength(1);
  const locked = world.desk('4');
  const answer = { ...id(), alarm: alarm.id };
  expect(await locked.answerAssistance({ ...answer, by: null })).toMatchObject({ refusal: 'not-signed-in' });
  done(await locked.answerAssistance({ ...id(), alarm: alarm.id, by: { staff: anne, pin: PIN } }));
  await seesAt(locked, (view) => view.safety.assistance[0]?.coming[0] === 'Veileder 1');
});

test('it is still there after a restart', async () => {
  const { world } = await two();
  done(await world.desk('2').callAssistance(id()));
  await alarmAt(world, '1');
  await world.stop();
  const again = await startHost({ folder: world.folder });
  await again.host.host.engine.whenOpen;
  const { desk } = again.window('desk', '1').station;
  await seesAt(desk, (view) => view.safety.assistance[0]?.by === 'Veileder 1');
});

test('where the office does not want it, it is neither offered nor taken', async () => {
  const world = await startOffice({
    profile: profileFile({ regime: 'dropIn', safety: { assistance: false } }),
  });
  expect((await seen(world.desk())).safety.canCall).toBe(false);
  expect(await world.desk().callAssistance(id())).toMatchObject({ refusal: 'not-offered-here' });
});

test('the office’s own alarm button is told on to every desk, and said when it does not reach us', async () => {
  let tell: (event: AlarmButtonEvent) => void = () => {};
  const alarmButton: AlarmButton = {
    start: (onEvent) => {
      tell = onEvent;
    },
    stop: async () => {},
  };
  const world = await startOffice({ outside: { alarmButton } });
  tell({ type: 'state', state: 'ready' });
  await seesAt(world.desk(), (view) => view.safety.ownButton === 'ready');
  tell({ type: 'pressed' });
  tell({ type: 'pressed' });
  expect(await alarmAt(world, '1')).toMatchObject({ desk: null, by: null, isHere: false });
  expect((await seen(world.desk('2'))).safety.assistance).toHaveLength(1);
  tell({ type: 'state', state: 'lost' });
  await seesAt(world.desk(), (view) => view.safety.ownButton === 'lost');
});
