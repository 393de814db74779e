// E-mail through a real mail server: what the letter says, who sees whom, and where a password may go.
import { expect, test, vi } from 'vitest';
import { systemClock } from '#host/clock.ts';
import { emailRig } from '#tests/support/ways/email-rig.ts';
import { anAlert } from '#tests/support/ways/way-rig.ts';

/** Real wires and deadlines, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 60_000 });

const at = (email: string) => ({ staff: null, phone: null, email });

test('one letter to all, and nobody sees the others; no holiday greeting comes back', async ({
  onTestFinished,
}) => {
  const rig = await emailRig(onTestFinished, { clock: systemClock() });
  const alert = anAlert({ text: 'Noen ringte på ved østre inngang og har ikke fått svar. Nav Ål kl. 13.05' });
  const to = [at('kari@nav.example'), at('per@nav.example'), at('kari@nav.example')];
  expect(await rig.way.send(alert, to)).toBe('sent');
  const [letter] = rig.server.letters;
  expect(letter).toMatchObject({
    from: 'klokka@nav.example',
    to: ['kari@nav.example', 'per@nav.example'],
    isEncrypted: true,
    user: 'bjella',
  });
  expect(rig.arrived()).toEqual([alert.text]);
  expect(letter?.raw).not.toMatch(/kari@|per@/);
  expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(letter?.raw).toContain(`Message-ID: <${alert.id}@nav.example>`);
});

test('one unknown address does not keep the others from being told', async ({ onTestFinished }) => {
  const rig = await emailRig(onTestFinished, { clock: systemClock() });
  expect(await rig.way.send(anAlert(), [at('nobody@nav.example'), at('vakt@nav.example')])).toBe('sent');
  expect(rig.server.letters[0]?.to).toEqual(['vakt@nav.example']);
});

test.for([
  ['everybody', 'refused'],
  ['the-letter', 'refused'],
  ['for-now', 'unreachable'],
] as const)('refused: %s', async ([refuses, expected], { onTestFinished }) => {
  const rig = await emailRig(onTestFinished, { clock: systemClock() });
  rig.server.refuses = refuses;
  expect(await rig.way.send(anAlert(), rig.to)).toBe(expected);
  expect(rig.way.health()).toEqual({ state: 'not-ready', why: expected });
});

test.for(['tls', 'starttls'] as const)(
  '%s: a certificate nobody vouches for gets neither letter nor password',
  async (security, { onTestFinished }) => {
    const rig = await emailRig(onTestFinished, { clock: systemClock(), security, trusts: false });
    expect(await rig.way.send(anAlert(), rig.to)).toBe('fault');
    expect(rig.server.letters).toEqual([]);
  },
);

test('from the first byte over TLS', async ({ onTestFinished }) => {
  const rig = await emailRig(onTestFinished, { clock: systemClock(), security: 'tls' });
  expect(await rig.way.send(anAlert(), rig.to)).toBe('sent');
  expect(rig.server.letters[0]?.isEncrypted).toBe(true);
});

test('a wrong password is a no', async ({ onTestFinished }) => {
  const login = { user: 'bjella', password: 'feil' };
  const rig = await emailRig(onTestFinished, { clock: systemClock(), login });
  expect(await rig.way.send(anAlert(), rig.to)).toBe('refused');
});

test('inside the house without encryption: the letter goes, the password never', async ({
  onTestFinished,
}) => {
  const rig = await emailRig(onTestFinished, { clock: systemClock(), security: 'none' });
  expect(await rig.way.send(anAlert(), rig.to)).toBe('sent');
  expect(rig.server.letters[0]).toMatchObject({ isEncrypted: false, user: null });
});

test('an address or a text with line ends and commands in it stays one letter to one server', async ({
  onTestFinished,
}) => {
  const rig = await emailRig(onTestFinished, { clock: systemClock() });
  const text = 'Noen ringte\r\n.\r\nMAIL FROM:<x@x>\r\nBcc: alle@nav.example';
  expect(await rig.way.send(anAlert({ text }), rig.to)).toBe('sent');
  const address = 'vakt@nav.example>\r\nRCPT TO:<alle@nav.example';
  expect(await rig.way.send(anAlert(), [at(address)])).toBe('nobody-to-reach');
  expect(rig.server.letters.map(({ to }) => to)).toEqual([['vakt@nav.example']]);
});
