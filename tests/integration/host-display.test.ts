// The wall screen at one host: who is called to which desk, and nothing that tells one person from another.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DisplayView } from '#contract/display.ts';
import { look, sees, startHost } from '#tests/support/host-world.ts';

/** A whole station starts for each of them, on a machine that has other things to do. */
const A_WHILE = { timeout: 30_000 };

const id = () => ({ requestId: randomUUID() });

async function calledIn(errand: { kind: 'acute'; need: 'no-food' } | { kind: 'appointment' }) {
  const { window } = await startHost({ regime: 'dropIn' });
  const desk = window('desk', '1').station.desk;
  const display = window('display').station.display;
  await desk.createFirstManager({ ...id(), name: 'Leder', pin: '2580' });
  const ticket = await window('kiosk').station.kiosk.register({ ...id(), errand, language: 'en' });
  await sees(desk.view(), ({ queue }) => queue.length > 0);
  expect((await look(display.view())).called).toEqual([]);
  await desk.callNext(id());
  const view = await sees(display.view(), ({ called }) => called.length > 0);
  return { desk, display, view, ticket: ticket.ok ? ticket.value : null };
}

test('a called ticket stands on the wall with its desk, until the conversation begins', A_WHILE, async () => {
  const { desk, display, view, ticket } = await calledIn({ kind: 'appointment' });
  expect(view.called).toEqual([{ ticket: ticket?.code, desk: '1', calledAt: expect.any(Number) }]);
  await desk.startConversation({ ...id(), visit: ticket?.visit ?? '', adviser: null });
  await sees(display.view(), ({ called }) => called.length === 0);
});

test('called again is called anew', A_WHILE, async () => {
  const { desk, display, view, ticket } = await calledIn({ kind: 'appointment' });
  const before = view.called[0]?.calledAt ?? 0;
  await desk.callAgain({ ...id(), visit: ticket?.visit ?? '' });
  await sees(display.view(), ({ called }) => (called[0]?.calledAt ?? 0) > before);
});

test('an urgent ticket and another look alike, and nothing else is told', A_WHILE, async () => {
  const urgent = (await calledIn({ kind: 'acute', need: 'no-food' })).view;
  const other = (await calledIn({ kind: 'appointment' })).view;
  const shape = (view: typeof urgent) => ({
    ...view,
    nowMs: 0,
    called: view.called.map((call) => ({ ...call, ticket: '', calledAt: 0 })),
  });
  expect(shape(urgent)).toEqual(shape(other));
  expect(DisplayView.parse(urgent)).toEqual(urgent);
});

test('the wall may ask for its own view only', A_WHILE, async () => {
  const { window } = await startHost({ regime: 'dropIn' });
  const { station } = window('display');
  await expect(look(station.desk.view())).rejects.toThrow('not for this window');
  await expect(look(station.kiosk.view())).rejects.toThrow('not for this window');
  await expect(station.desk.callNext(id())).rejects.toThrow('not for this window');
  await expect(look(window('kiosk').station.display.view())).rejects.toThrow('not for this window');
});
