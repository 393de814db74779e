// A machine is the same one for ever, and never half of one.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { identityIn } from './identity.ts';

const folder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'identity-'));
const fileIn = (where: string): string => path.join(where, 'lan-identity.pem');

test('made once, and readable by its owner only', async () => {
  const where = folder();
  const first = await identityIn(where);
  expect(first.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(await identityIn(where)).toEqual(first);
  expect((await identityIn(folder())).fingerprint).not.toBe(first.fingerprint);
  expect(fs.readdirSync(where)).toEqual(['lan-identity.pem']);
  if (process.platform !== 'win32') expect(fs.statSync(fileIn(where)).mode & 0o777).toBe(0o600);
});

test('a damaged file is a fault, never a new machine', async () => {
  const [where, other] = [folder(), folder()];
  const { keyPem } = await identityIn(other);
  const { certPem } = await identityIn(where);
  for (const text of ['', 'no key', certPem, `${keyPem}\n${certPem}`]) {
    fs.writeFileSync(fileIn(where), text);
    await expect(identityIn(where)).rejects.toThrow();
  }
});
