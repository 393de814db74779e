// The file of passwords: who may read it, what survives in it, and how a SIM card is never blocked by us.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import type { Log } from '../log.ts';
import { openWaySecrets } from './secrets.ts';

const events: string[] = [];
const log: Log = {
  event: (name) => void events.push(name),
  fault: (name, error) => void events.push(`${name} ${error}`),
};
const open = (folder: string) => openWaySecrets(folder, log);
const fileIn = (folder: string): string => path.join(folder, 'alerting-secrets.json');
const PIN = { way: 'sms', secret: { pin: '4711' } } as const;

test('what a manager wrote is there after a restart, for the host’s user alone', () => {
  const folder = freshFolder('secrets');
  const secrets = open(folder);
  expect(secrets.which()).toEqual({ webhook: false, email: false, sms: 'none' });
  secrets.set({ way: 'webhook', secret: { key: `whsec_${'A'.repeat(44)}` } });
  secrets.set({ way: 'email', secret: { user: 'bjella', password: 'åpen dør 9' } });
  secrets.set(PIN);
  expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  const again = open(folder);
  expect(again.which()).toEqual({ webhook: true, email: true, sms: 'there' });
  expect([again.webhookKey(), again.email()]).toEqual([
    `whsec_${'A'.repeat(44)}`,
    { user: 'bjella', password: 'åpen dør 9' },
  ]);
  again.set({ way: 'email', secret: null });
  expect(open(folder).which()).toMatchObject({ webhook: true, email: false });
  expect(readFileSync(fileIn(folder), 'utf8')).not.toContain('åpen');
});

test('a code is taken twice at most, also across restarts; what the card says settles it', () => {
  const folder = freshFolder('secrets');
  open(folder).set(PIN);
  expect(open(folder).takePin()).toBe('4711');
  expect(open(folder).takePin()).toBe('4711');
  expect(open(folder).takePin()).toBeNull();
  expect(open(folder).which().sms).toBe('refused');
  open(folder).set(PIN);
  const accepted = open(folder);
  accepted.takePin();
  accepted.pinAccepted();
  expect(open(folder).takePin()).toBe('4711');
  const refused = open(folder);
  refused.set(PIN);
  refused.takePin();
  refused.pinRefused();
  expect(open(folder).takePin()).toBeNull();
});

test.each([
  ['half a file', '{"webhook":{"ke'],
  ['nothing', ''],
  ['another shape', '{"sms":{"pin":"x"}}'],
  ['bytes', '\u0000\u00ff'],
])('%s is no secret, no crash, and no word of it in the log', (_, content) => {
  const folder = freshFolder('secrets');
  writeFileSync(fileIn(folder), content);
  events.length = 0;
  expect(open(folder).which()).toEqual({ webhook: false, email: false, sms: 'none' });
  expect(events).toEqual(['alerting-secrets-unreadable']);
});

test('a try that cannot be written down is not made', () => {
  const folder = freshFolder('secrets');
  const secrets = open(folder);
  secrets.set(PIN);
  rmSync(folder, { recursive: true });
  expect(secrets.takePin()).toBeNull();
  expect(() => secrets.set(PIN)).toThrow();
});
