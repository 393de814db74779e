// The office as a program: what it says of itself, what it refuses to start with, and registering a station.
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { receiptKey } from '#office/keys.ts';
import { startOffice } from '#office/office.ts';
import { readCommand } from '#office/settings.ts';
import { publicPem } from '#tests/support/office.ts';
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts';

// Real programs on a shared machine: slow is not wrong.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const MAIN = new URL('../../office/main.ts', import.meta.url).pathname;
let database: TestPostgres;
let folder: string;

beforeAll(async () => {
  database = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'ringeklokke-office-program-'));
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true });
});

type Ran = { code: number; out: string; error: string };
const run = (args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });

test('help names every setting', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  for (const name of ['OFFICE_DATABASE_URL', 'OFFICE_TLS_KEY', 'OFFICE_PORT', '--receipt-key', 'register']) {
    expect(out).toContain(name);
  }
});

test('a missing setting is named, and nothing starts', async () => {
  const { code, error } = await run([]);
  expect(code).toBe(1);
  expect(error).toContain('databaseUrl');
});

test('a station is registered once, and with another key only when told', async () => {
  const url = await database.newDatabase();
  const register = async (...more: string[]): Promise<Ran> => {
    const file = join(folder, 'station.pub');
    writeFileSync(file, publicPem(generateKeyPairSync('ed25519').privateKey));
    return run(['register', `--database-url=${url}`, '--station=station-7', `--key=${file}`, ...more]);
  };
  expect(JSON.parse((await register()).out)).toEqual({ station: 'station-7', outcome: 'registered' });
  const again = await register();
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out)).toEqual({ station: 'station-7', outcome: 'other-key-registered' });
  expect(JSON.parse((await register('--replace')).out)).toEqual({
    station: 'station-7',
    outcome: 'key-replaced',
  });
});

test('without TLS it listens on loopback only, whatever it is told', async () => {
  const given = ['--database-url=postgres://u@127.0.0.1/d', `--receipt-key=${join(folder, 'r')}`];
  expect(() => readCommand([...given, '--host=0.0.0.0'], {})).toThrow('loopback only');
  expect(readCommand(given, {})).toMatchObject({ settings: { host: '127.0.0.1', tls: null, port: 8443 } });
  const settings = {
    databaseUrl: await database.newDatabase(),
    receiptKey: join(folder, 'receipt'),
    tls: null,
  };
  const office = await startOffice({ ...settings, host: '127.0.0.1', port: 0 }, () => {});
  expect(office.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect((await fetch(`${office.url}/health`)).status).toBe(200);
  await office.stop();
});

test('half a TLS identity is a mistake, not a reason to go without', () => {
  const given = ['--database-url=postgres://u@127.0.0.1/d', '--receipt-key=x', '--tls-key=y'];
  expect(() => readCommand(given, {})).toThrow('both a key and a certificate');
});

test('the receipt key is made once, for the office’s eyes only', () => {
  const file = join(folder, 'own-receipt.pem');
  const made = receiptKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(receiptKey(file).equals(made)).toBe(true);
});

test('a database of a newer office is left alone', async () => {
  const url = await database.newDatabase();
  const settings = {
    databaseUrl: url,
    receiptKey: join(folder, 'receipt'),
    tls: null,
    host: '127.0.0.1',
    port: 0,
  };
  await (await startOffice(settings, () => {})).stop();
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1 });
  await sql`insert into migration (number) values (999)`;
  await sql.end();
  await expect(startOffice(settings, () => {})).rejects.toThrow('newer office');
});
