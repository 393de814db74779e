// The office as anyone on the network meets it: who gets in, what is too much, and what each no looks like.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import https from 'node:https';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventFromRecord } from '#contract/office/convert.ts';
import { BATCH_CONTENT_TYPE } from '#contract/office/event.ts';
import { BATCH_EVENTS_MAX, BODY_BYTES_MAX } from '#contract/office/limits.ts';
import { Problem } from '#contract/office/problem.ts';
import { Reply } from '#contract/office/reply.ts';
import { TOKEN_AUDIENCE, TOKEN_TYPE } from '#contract/office/token.ts';
import { recordHash } from '#host/chain.ts';
import { migrate } from '#office/store/migrate.ts';
import { registerStation } from '#office/store/stations.ts';
import { publicPem, startTestOffice, type TestOffice } from '#tests/support/office.ts';
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts';
import { stationLog } from './sync-world.ts';

// Real programs on a shared machine: slow is not wrong.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let database: TestPostgres;
let office: TestOffice;

beforeAll(async () => {
  database = await startPostgres();
  office = await startTestOffice(await database.newDatabase());
});
afterAll(async () => {
  await office.stop();
  await database.stop();
});

const nowS = (): number => Math.floor(Date.now() / 1000);
type Claims = { iss?: string; aud?: string; iat?: number; exp?: number; jti?: string };

async function token(
  claims: Claims = {},
  key: KeyObject = office.stationKey,
  typ = TOKEN_TYPE,
): Promise<string> {
  const usual = {
    iss: office.station,
    aud: TOKEN_AUDIENCE,
    jti: crypto.randomUUID(),
    iat: nowS(),
    exp: nowS() + 60,
  };
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'EdDSA', typ }).sign(key);
}

type Ask = {
  method?: string;
  path?: string;
  token?: string | null;
  body?: string | Buffer;
  headers?: object;
  agent?: https.Agent;
};
type Got = { status: number; headers: Record<string, unknown>; body: unknown };

async function ask({ method = 'GET', path, token: given, body, headers, agent }: Ask = {}): Promise<Got> {
  const bearer = given === undefined ? await token() : given;
  const target = new URL(path ?? `/v1/stations/${office.station}/mark`, office.url);
  return new Promise((resolve, reject) => {
    const options = {
      method,
      ca: office.ca,
      agent,
      headers: { ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }), ...headers },
    };
    const request = https.request(target, options, async (reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of reply) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      resolve({
        status: reply.statusCode ?? 0,
        headers: reply.headers,
        body: text === '' ? null : JSON.parse(text),
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const post = (events: unknown, more: Ask & { epoch?: string; type?: string } = {}): Promise<Got> =>
  ask({
    method: 'POST',
    path: `/v1/stations/${office.station}/facts?epoch=${more.epoch ?? '1'}`,
    body: typeof events === 'string' || Buffer.isBuffer(events) ? events : JSON.stringify(events),
    headers: { 'content-type': more.type ?? BATCH_CONTENT_TYPE },
    ...more,
  });

function expectProblem(got: Got, status: number, code: string): void {
  expect(got.headers['content-type']).toBe('application/problem+json');
  expect(Problem.parse(got.body)).toMatchObject({ status, code, type: `/problems/${code}` });
  expect(got.status).toBe(status);
}

describe('who gets in', () => {
  const stranger = generateKeyPairSync('ed25519').privateKey;
  test.each<[string, () => Promise<string | null>]>([
    ['nobody without a token', async () => null],
    ['nobody with nonsense', async () => 'a.b.c'],
    ['nobody with a token as long as a book', async () => 'x'.repeat(5000)],
    ['no station of another key', () => token({}, stranger)],
    ['no station that is not registered', () => token({ iss: 'station-9' }, stranger)],
    ['no expired token', () => token({ iat: nowS() - 300, exp: nowS() - 200 })],
    ['no token from the future', () => token({ iat: nowS() + 600, exp: nowS() + 660 })],
    ['no token that lives for a day', () => token({ exp: nowS() + 86_400 })],
    ['no token for another audience', () => token({ aud: 'somewhere-else' })],
    ['no receipt in place of a token', () => token({}, office.stationKey, 'ringeklokke-receipt+jwt')],
    [
      'no unsigned token',
      async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: 'station-1' }))}.`,
    ],
    ['no station name with a quote in it', () => token({ iss: "station-1' or '1'='1" })],
  ])('%s', async (_name, make) => {
    expectProblem(await ask({ token: await make() }), 401, 'token-refused');
  });

  test('a station on another station’s path is told no, registered or not', async () => {
    const other = generateKeyPairSync('ed25519').privateKey;
    await registerStation(office.sql, 'station-2', publicPem(other));
    for (const path of ['/v1/stations/station-2/mark', '/v1/stations/station-3/mark']) {
      expectProblem(await ask({ path }), 403, 'other-station');
    }
    const asOther = await token({ iss: 'station-2' }, other);
    expectProblem(await post([], { token: asOther }), 403, 'other-station');
  });

  test('clocks that differ by less than a minute do not matter', async () => {
    expect((await ask({ token: await token({ iat: nowS() + 50, exp: nowS() + 110 }) })).status).toBe(200);
    expect((await ask({ token: await token({ iat: nowS() - 150, exp: nowS() - 40 }) })).status).toBe(200);
  });

  test('a station’s key is never changed silently', async () => {
    const other = publicPem(generateKeyPairSync('ed25519').privateKey);
    expect(await registerStation(office.sql, office.station, other)).toBe('other-key-registered');
    expect(await registerStation(office.sql, office.station, publicPem(office.stationKey))).toBe(
      'already-registered',
    );
    expect((await ask()).status).toBe(200);
  });

  test('nobody without TLS 1.2', async () => {
    const agent = new https.Agent({
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    await expect(ask({ agent })).rejects.toThrow();
  });
});

describe('what is too much, or something else', () => {
  test.each([
    ['no JSON', '{"half":'],
    ['no list', '{}'],
    ['an empty list', '[]'],
    ['nothing', ''],
    ['more events than a batch holds', JSON.stringify(Array(BATCH_EVENTS_MAX + 1).fill(1))],
  ])('%s', async (_name, body) => {
    expectProblem(await post(body), 400, 'malformed-batch');
  });

  test.each(['', '-1', '1.5', 'x', '99999999999', '1&epoch=2'])('the epoch "%s"', async (epoch) => {
    expectProblem(await post([1], { epoch }), 400, 'malformed-batch');
  });

  test('a body beyond the limit', async () => {
    expectProblem(await post(Buffer.alloc(BODY_BYTES_MAX + 1, 32)), 413, 'too-large');
  });

  test.each(['application/json', 'text/plain', 'application/cloudevents+json'])('as %s', async (type) => {
    expectProblem(await post([1], { type }), 415, 'wrong-content-type');
  });

  test('addresses and methods that do not exist', async () => {
    for (const path of ['/', '/v1/stations', '/v1/stations/station-1', '/v1/../health/x']) {
      expectProblem(await ask({ path }), 404, 'not-found');
    }
    expectProblem(await ask({ method: 'DELETE' }), 404, 'not-found');
  });

  test('deep nesting and poisoned keys cost their own place only', async () => {
    const deep = `[${'['.repeat(60_000)}${']'.repeat(60_000)},{"__proto__":{"seq":1},"constructor":1,"seq":2}]`;
    const got = await post(deep, { epoch: '40' });
    expect(got.status).toBe(200);
    expect(got.body).toMatchObject({ mark: { epoch: 40, seq: 2 }, quarantined: [1, 2] });
  });
});

test('a reply is signed for its request, and bears the headers of a private answer', async () => {
  const log = stationLog(office.station);
  log.add(3);
  const given = await token();
  const got = await post(log.records.map(eventFromRecord), { token: given });
  const { receipt, ...standing } = Reply.parse(got.body);
  expect(standing).toMatchObject({ mark: { epoch: 1, seq: 3, hash: log.records[2]?.hash }, quarantined: [] });
  const { payload } = await jwtVerify(receipt, office.officeKey, { typ: 'ringeklokke-receipt+jwt' });
  expect(payload).toMatchObject({ ...standing, aud: office.station, jti: decodeJwt(given).jti });
  expect(got.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
});

test('the same id at two places: the first keeps it, the second is put aside', async () => {
  const log = stationLog(office.station, { epoch: 50, seq: 0, hash: '0'.repeat(64) });
  log.add(3);
  const events = log.records.map(eventFromRecord);
  const again = stationLog(office.station, { epoch: 51, seq: 0, hash: '0'.repeat(64) });
  again.add(3);
  await post(events, { epoch: '50' });
  const [taken] = events;
  const [one, two, three] = again.records;
  if (!one || !two || !three || !taken) throw new Error('no facts');
  const copied = { ...two, id: taken.id };
  const stolen = { ...copied, hash: recordHash(copied) };
  const got = await post([one, stolen, three].map(eventFromRecord), { epoch: '51' });
  expect(got.body).toMatchObject({ mark: { epoch: 51, seq: 3 }, quarantined: [2] });
});

test('the document it serves is the contract’s, and health needs no token', async () => {
  expect((await ask({ path: '/openapi.json', token: null })).body).toMatchObject({ openapi: '3.1.0' });
  expect((await ask({ path: '/health', token: null })).body).toEqual({ status: 'receiving' });
});

test('migrating twice changes nothing', async () => {
  expect(await migrate(office.sql)).toBe(await migrate(office.sql));
});
