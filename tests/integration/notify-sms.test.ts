// Text messages through a modem on a pseudo-terminal: everything a modem, a card or a network may do instead of OK.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { systemClock } from '#host/clock.ts';
import { hurriedClock } from '#tests/support/ways/hurried-clock.ts';
import { noSecrets } from '#tests/support/ways/no-secrets.ts';
import type { Mishap, ModemWorld } from '#tests/support/ways/simulated-modem.ts';
import { smsRig } from '#tests/support/ways/sms-rig.ts';
import { anAlert } from '#tests/support/ways/way-rig.ts';

/** Real wires and deadlines, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

async function until(what: string, isSo: () => boolean, limitMs = 10_000): Promise<void> {
  const endAt = performance.now() + limitMs;
  while (!isSo() && performance.now() < endAt) await pause(20);
  expect(isSo(), what).toBe(true);
}

const isReady = (rig: Awaited<ReturnType<typeof smsRig>>) => () =>
  JSON.stringify(rig.way.health()) === '{"state":"ready","why":null}';

test('a sentence with Norwegian letters reaches two phones, and nothing is left in the modem', async ({
  onTestFinished,
}) => {
  const world = { keepsSent: true, memory: { SM: 7, ME: 2 } };
  const rig = await smsRig(onTestFinished, { clock: systemClock(), world });
  await until('ready', isReady(rig));
  const alert = anAlert({ text: 'Noen ringte på ved østre inngang og har ikke fått svar. Nav Ål kl. 13.05' });
  const phones = ['90 00 00 00', '+47 91 00 00 00', '90000000'];
  const to = phones.map((phone) => ({ staff: null, phone, email: null }));
  expect(await rig.way.send(alert, to)).toBe('sent');
  expect(rig.modem.sent.map((sms) => [sms.to, sms.text])).toEqual([
    ['90000000', alert.text],
    ['+4791000000', alert.text],
  ]);
  await until('an empty memory', () => rig.modem.memory.SM === 0 && rig.modem.memory.ME === 0);
});

test('a modem in the middle of another program’s message, echoing, in pieces, with news in between', async ({
  onTestFinished,
}) => {
  const world = { pieces: 3, news: '+CMTI: "SM",1\r\nRING\r\n+CREG: 0' };
  const rig = await smsRig(onTestFinished, { clock: systemClock(), world });
  expect(await rig.way.send(anAlert(), rig.to)).toBe('sent');
  expect(rig.modem.sent).toHaveLength(1);
});

test('a modem that deletes one by one only; and one that deletes nothing says so', async ({
  onTestFinished,
}) => {
  const one = await smsRig(onTestFinished, {
    clock: systemClock(),
    world: { deletesAll: false, memory: { SM: 3, ME: 0 } },
  });
  await until('ready', isReady(one));
  expect(one.modem.memory.SM).toBe(0);
  const other = await smsRig(onTestFinished, {
    clock: systemClock(),
    world: { deletes: false, memory: { SM: 3, ME: 0 } },
  });
  await until('kept', () => other.way.health().why === 'memory-kept');
  expect(await other.way.send(anAlert(), other.to)).toBe('sent');
});

const WELL = '\r\n+CMGS: 1\r\n\r\nOK\r\n';
const ANSWERS: [string, Mishap[], string][] = [
  ['the network rejects it', [{ say: '\r\n+CMS ERROR: 21\r\n' }], 'refused'],
  ['the number is nobody’s', [{ say: '\r\n+CMS ERROR: 1\r\n' }], 'refused'],
  [
    'the network is away, twice',
    [{ say: '\r\n+CMS ERROR: 331\r\n' }, { say: '\r\n+CMS ERROR: 331\r\n' }],
    'unreachable',
  ],
  ['busy once, then taken', [{ say: '\r\n+CMS ERROR: 42\r\n' }], 'sent'],
  ['no service centre', [{ say: '\r\n+CMS ERROR: 330\r\n' }], 'unreachable'],
  ['a plain ERROR', [{ say: '\r\nERROR\r\n' }], 'unreachable'],
  ['NO CARRIER', [{ say: '\r\nNO CARRIER\r\n' }], 'unreachable'],
  ['the card is gone', [{ say: '\r\n+CME ERROR: 10\r\n' }], 'unreachable'],
  ['OK without a message number', [{ say: '\r\nOK\r\n' }], 'timed-out'],
  ['half an answer', [{ say: '\r\n+CMGS: 1\r\n\r\nO' }], 'timed-out'],
  ['no answer', ['silence'], 'timed-out'],
  ['no prompt', ['no-prompt'], 'timed-out'],
  ['taken', [{ say: WELL }], 'sent'],
];

test.for(ANSWERS)('%s', async ([, mishaps, expected], { onTestFinished }) => {
  const rig = await smsRig(onTestFinished, { clock: hurriedClock(8) });
  await until('ready', isReady(rig));
  rig.modem.mishaps = [...mishaps];
  expect(await rig.way.send(anAlert(), rig.to)).toBe(expected);
  expect(rig.modem.mishaps).toEqual([]);
  const after = anAlert();
  expect(await rig.way.send(after, rig.to), 'the next one').toBe('sent');
  expect(rig.modem.sent.at(-1)?.text).toBe(after.text);
});

test('an answer that comes too late is not the answer to the next message', async ({ onTestFinished }) => {
  const rig = await smsRig(onTestFinished, { clock: hurriedClock(8) });
  await until('ready', isReady(rig));
  rig.modem.mishaps = ['silence', { say: '\r\n+CMS ERROR: 21\r\n' }];
  expect(await rig.way.send(anAlert(), rig.to)).toBe('timed-out');
  rig.modem.say(WELL);
  expect(await rig.way.send(anAlert(), rig.to)).toBe('refused');
});

const TROUBLES: [string, Partial<ModemWorld>, string][] = [
  ['no card', { hasSim: false }, 'sim-missing'],
  ['a card that asks for a code nobody wrote', { pin: '1234' }, 'sim-pin-needed'],
  ['a blocked card', { pinTriesLeft: 0 }, 'sim-blocked'],
  ['no network', { registered: 2 }, 'no-network'],
  ['a network that denies it', { registered: 3 }, 'network-denied'],
  ['nobody answers', { isMute: true }, 'no-answer'],
];

test.for(TROUBLES)(
  '%s: told, unreachable at once, and well when it is mended',
  async ([, world, why], { onTestFinished }) => {
    const rig = await smsRig(onTestFinished, { clock: hurriedClock(4), world });
    await until('told', () => rig.way.health().why === why);
    expect(rig.way.health().state).toBe('not-ready');
    expect(await rig.way.send(anAlert(), rig.to)).toBe('unreachable');
    Object.assign(rig.modem, { hasSim: true, pin: null, pinTriesLeft: 3, registered: 1, isMute: false });
    await until('mended', isReady(rig), 15_000);
    expect(await rig.way.send(anAlert(), rig.to)).toBe('sent');
  },
);

test('a modem in flight mode is switched on; registered for text messages only is enough', async ({
  onTestFinished,
}) => {
  const rig = await smsRig(onTestFinished, { clock: systemClock(), world: { radio: 4, registered: 6 } });
  await until('ready', isReady(rig));
});

test('the card’s code is tried once when it is wrong, and opens the card when it is right', {
  timeout: 30_000,
}, async ({ onTestFinished }) => {
  let taken = 0;
  let refused = 0;
  let accepted = 0;
  const secrets = {
    ...noSecrets,
    takePin: () => {
      taken += 1;
      return refused > 0 ? null : '9999';
    },
    pinRefused: () => {
      refused += 1;
    },
    pinAccepted: () => {
      accepted += 1;
    },
  };
  const wrong = await smsRig(onTestFinished, { clock: hurriedClock(4), world: { pin: '1234' }, secrets });
  await until('refused', () => wrong.way.health().why === 'sim-pin-needed', 15_000);
  expect([wrong.modem.pinTriesLeft, refused]).toEqual([2, 1]);
  const right = await smsRig(onTestFinished, {
    clock: systemClock(),
    world: { pin: '1234' },
    secrets: { ...secrets, takePin: () => '1234' },
  });
  await until('ready', isReady(right));
  expect(accepted).toBeGreaterThan(0);
  expect(taken).toBeGreaterThan(1);
});
