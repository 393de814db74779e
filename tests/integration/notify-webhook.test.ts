// The signed webhook: what proves the sender, what is never followed or believed, and what every answer comes to.
import { expect, test, vi } from 'vitest';
import { systemClock } from '#host/clock.ts';
import { signedHeaders } from '#host/notify/ways/signature.ts';
import { anAlert } from '#tests/support/ways/way-rig.ts';
import { webhookRig } from '#tests/support/ways/webhook-rig.ts';

/** Real wires and deadlines, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

test('the example of the Standard Webhooks specification comes out the same', () => {
  const key = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const headers = signedHeaders(
    key,
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    1_614_265_330_000,
    '{"test": 2432232314}',
  );
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('the receiver gets the alert whole, and nothing about anybody', async ({ onTestFinished }) => {
  const rig = await webhookRig(onTestFinished, { clock: systemClock() });
  const alert = anAlert({ text: 'Noen ringte på ved østre inngang. Nav Ål' });
  const to = [{ staff: null, phone: '90000000', email: 'vakt@nav.example' }];
  expect(await rig.way.send(alert, to)).toBe('sent');
  const [received] = rig.receiver.received;
  expect(received).toMatchObject({
    type: 'ringeklokke.alert',
    data: { id: alert.id, what: 'ring', ring: alert.ring, level: 2, text: alert.text },
  });
  expect(JSON.stringify(received)).not.toMatch(/90000000|vakt@/);
});

test('sent twice, acted on once: the id is the alert’s own', async ({ onTestFinished }) => {
  const rig = await webhookRig(onTestFinished, { clock: systemClock() });
  const alert = anAlert();
  expect(await rig.way.send(alert, [])).toBe('sent');
  expect(await rig.way.send(alert, [])).toBe('sent');
  expect([rig.receiver.received.length, rig.receiver.turnedAway]).toEqual([1, ['seen before']]);
});

test('a clock that is ten minutes wrong is refused, and the desk is told so', async ({ onTestFinished }) => {
  const real = systemClock();
  const clock = { ...real, now: () => ({ ...real.now(), wallMs: real.now().wallMs - 600_000 }) };
  const rig = await webhookRig(onTestFinished, { clock });
  expect(await rig.way.send(anAlert(), [])).toBe('refused');
  expect(rig.receiver.turnedAway).toEqual(['too old']);
  expect(rig.way.health()).toEqual({ state: 'not-ready', why: 'refused' });
});

test('another key than the receiver’s is refused', async ({ onTestFinished }) => {
  const secret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
  const rig = await webhookRig(onTestFinished, { clock: systemClock(), secret });
  expect(await rig.way.send(anAlert(), [])).toBe('refused');
  expect(rig.receiver.turnedAway).toEqual(['signature']);
});

test('without a key nothing is sent', async ({ onTestFinished }) => {
  const rig = await webhookRig(onTestFinished, { clock: systemClock(), secret: null });
  expect(rig.way.health()).toEqual({ state: 'not-ready', why: 'no-secret' });
  expect(await rig.way.send(anAlert(), [])).toBe('fault');
  expect(rig.arrived()).toEqual([]);
});

test('a certificate that nobody vouches for gets nothing', async ({ onTestFinished }) => {
  const rig = await webhookRig(onTestFinished, { clock: systemClock(), trusts: false });
  expect(await rig.way.send(anAlert(), [])).toBe('fault');
  expect(rig.receiver).toMatchObject({ received: [], turnedAway: [] });
});

test.for([
  [202, 'sent'],
  [204, 'sent'],
  [302, 'refused'],
  [404, 'refused'],
  [429, 'unreachable'],
  [503, 'unreachable'],
] as const)('status %i is %s', async ([status, expected], { onTestFinished }) => {
  const rig = await webhookRig(onTestFinished, { clock: systemClock() });
  rig.receiver.answer = status;
  expect(await rig.way.send(anAlert(), [])).toBe(expected);
});

test('a body of ten megabytes is not read', async ({ onTestFinished }) => {
  const rig = await webhookRig(onTestFinished, { clock: systemClock() });
  rig.receiver.answer = 'huge-body';
  const from = performance.now();
  expect(await rig.way.send(anAlert(), [])).toBe('sent');
  expect(performance.now() - from).toBeLessThan(1_500);
});
