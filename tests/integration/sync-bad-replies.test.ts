// Whatever answers in the office's place, nothing counts as sent without the office's signed word for exactly that.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOTHING_RECEIVED, type Standing } from '#contract/office/reply.ts';
import type { OfficeSettings } from '#host/sync/https-office.ts';
import type { SyncReason } from '#host/sync/office.ts';
import { selfSignedIdentity } from '#tests/support/office.ts';
import {
  type Answer,
  overHttpsTo,
  type ScriptedOffice,
  signedReceipt,
  startScriptedOffice,
} from './sync-scripted-office.ts';
import { isDone, type RunningSync, runSync, type StationLog, stationLog } from './sync-world.ts';

// Real programs on a shared machine: slow is not wrong.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let office: ScriptedOffice;
let log: StationLog;
let running: RunningSync | undefined;

beforeEach(async () => {
  office = await startScriptedOffice();
  log = stationLog(office.station);
  log.add(8);
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await office.stop();
});

/** The mark is asked honestly, so that the bad answer meets the facts themselves. */
const toFacts =
  (bad: Answer): Answer =>
  (asked, response, at) =>
    asked.method === 'GET' ? at.honest(asked, response, at) : bad(asked, response, at);

async function waitsBecause(
  reason: SyncReason,
  answer: Answer,
  more: Partial<OfficeSettings> = {},
): Promise<void> {
  for (const bad of [answer, toFacts(answer)]) {
    office.answer = bad;
    running = runSync(log, overHttpsTo(office, more));
    const state = await running.until(({ state }) => state === 'waiting');
    expect(state).toMatchObject({ reason, waiting: 8 });
    const cursor = log.settings.get('sync-cursor') as { seq: number } | undefined;
    expect(cursor?.seq ?? 0).toBe(0);
    await running.stop();
  }
  office.answer = null;
  running = runSync(log, overHttpsTo(office, more));
  await running.until(isDone);
  expect(office.taken.size).toBe(8);
}

const html = '<html><body>Logg inn på gjestenettet</body></html>';
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (_asked, response) => {
    response.writeHead(code, headers).end(body);
  };

/** What an honest office would say after this batch. */
const standingFor = (seq: number, hash: string): Standing => ({
  mark: { epoch: 1, seq, hash },
  previous: NOTHING_RECEIVED,
  quarantined: [],
  quarantinedCount: 0,
});
const lastOf = (records: StationLog): Standing => standingFor(8, records.records[7]?.hash ?? '');

describe('not an office', () => {
  test.each<[string, SyncReason, Answer]>([
    ['a log-in page', 'not-the-office', status(200, { 'content-type': 'text/html' }, html)],
    [
      'a log-in page that calls itself JSON',
      'unreadable-reply',
      status(200, { 'content-type': 'application/json' }, html),
    ],
    ['nothing at all', 'unreadable-reply', status(200, { 'content-type': 'application/json' })],
    ['204', 'not-the-office', status(204)],
    ['a redirect', 'not-the-office', status(302, { location: 'https://other.example/' })],
    ['a deleted office', 'not-the-office', status(404, { 'content-type': 'text/html' }, html)],
    ['410', 'not-the-office', status(410)],
    ['400', 'not-understood', status(400)],
    ['401', 'token-refused', status(401)],
    ['403', 'token-refused', status(403)],
    ['409', 'not-understood', status(409)],
    ['429', 'busy', status(429, { 'retry-after': '1' })],
    ['500', 'office-fault', status(500)],
    ['502', 'office-fault', status(502, { 'content-type': 'text/html' }, html)],
    ['503', 'busy', status(503, { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' })],
  ])('%s', (_name, reason, answer) => waitsBecause(reason, answer));
});

describe('an answer that cannot be read', () => {
  test('in another shape', () =>
    waitsBecause(
      'unreadable-reply',
      status(200, { 'content-type': 'application/json' }, '{"version":2,"ok":true}'),
    ));

  test('cut off in the middle', () =>
    waitsBecause('unreadable-reply', (_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
      response.write('{"mark":{"epoch":1,');
      setTimeout(() => response.destroy(), 20);
    }));

  test('cut off before a word', () =>
    waitsBecause('unreachable', (_asked, response) => {
      response.destroy();
    }));

  test('packed: never unpacked', () =>
    waitsBecause('unreadable-reply', async ({ jti, headers }, response, at) => {
      expect(headers['accept-encoding']).toBe('identity');
      const bomb = gzipSync(Buffer.alloc(1024 * 1024));
      response.setHeader('content-encoding', 'gzip').setHeader('content-type', 'application/json').end(bomb);
      void [jti, at];
    }));

  test('100 MB long: given up after the first few thousand bytes', async () => {
    let written = 0;
    await waitsBecause('unreadable-reply', (_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (written < 100e6 && !response.destroyed) {
          written += 65_536;
          if (!response.write(Buffer.alloc(65_536, 32))) break;
        }
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(written).toBeLessThan(50e6);
  });

  test('one byte at a time: given up at the deadline', () =>
    waitsBecause(
      'timed-out',
      (_asked, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      { requestMs: 300 },
    ));
});

describe('a receipt that proves nothing', () => {
  const forged = generateKeyPairSync('ed25519').privateKey;
  const claim = (jti: string, standing: Standing, more: object = {}): object => ({
    ...standing,
    iss: 'ringeklokke-office',
    aud: office.station,
    jti,
    iat: 0,
    ...more,
  });
  const sendReceipt =
    (make: (jti: string) => Promise<string>): Answer =>
    async ({ jti }, response) => {
      const body = { ...lastOf(log), receipt: await make(jti) };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    };

  test('signed by somebody else', () =>
    waitsBecause(
      'bad-receipt',
      sendReceipt((jti) => signedReceipt(claim(jti, lastOf(log)), forged)),
    ));

  test('not signed', () =>
    waitsBecause(
      'bad-receipt',
      sendReceipt(async () => 'e30.e30.'),
    ));

  test('for another request', () =>
    waitsBecause(
      'bad-receipt',
      sendReceipt(() => signedReceipt(claim('another-token-id', lastOf(log)), office.receiptKey)),
    ));

  test('for another station', () =>
    waitsBecause(
      'bad-receipt',
      sendReceipt((jti) => signedReceipt(claim(jti, lastOf(log), { aud: 'station-2' }), office.receiptKey)),
    ));

  test('a station token in its place', () =>
    waitsBecause(
      'bad-receipt',
      sendReceipt((jti) =>
        signedReceipt(claim(jti, lastOf(log)), office.receiptKey, 'ringeklokke-station+jwt'),
      ),
    ));

  test('other words beside it than in it', () =>
    waitsBecause(
      'bad-receipt',
      sendReceipt((jti) => signedReceipt(claim(jti, standingFor(3, '')), office.receiptKey)),
    ));
});

describe('signed, but not about what was sent', () => {
  const says = (standing: () => Standing): Answer =>
    toFacts(({ jti }, response, at) => at.reply(response, standing(), jti));

  test.each<[string, SyncReason, () => Standing]>([
    ['another hash at the mark', 'bad-receipt', () => standingFor(8, 'a'.repeat(64))],
    ['no hash at the mark', 'bad-receipt', () => standingFor(8, '')],
    ['another epoch', 'bad-receipt', () => ({ ...lastOf(log), mark: { ...lastOf(log).mark, epoch: 7 } })],
    ['a refusal of what was never sent', 'bad-receipt', () => ({ ...lastOf(log), quarantined: [99] })],
    ['always further back', 'gap', () => standingFor(0, '')],
  ])('%s', (_name, reason, standing) => waitsBecause(reason, says(standing)));

  test('half of the batch: the other half is sent again', async () => {
    office.answer = toFacts(async ({ events, jti }, response, at) => {
      at.answer = null;
      const half = events.slice(0, 4);
      for (const event of half) at.taken.set(`${event.source}/${event.seq}`, event);
      await at.reply(response, standingFor(4, half[3]?.hash ?? ''), jti);
    });
    running = runSync(log, overHttpsTo(office));
    await running.until(isDone);
    expect(office.asked.map(({ events }) => events.map(({ seq }) => seq))).toEqual([
      [],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [5, 6, 7, 8],
    ]);
  });
});

describe('too large', () => {
  test('a batch is halved until it passes, and nothing is skipped', async () => {
    office.answer = (asked, response, at) =>
      asked.events.length > 3 ? status(413)(asked, response, at) : at.honest(asked, response, at);
    running = runSync(log, overHttpsTo(office));
    await running.until(isDone);
    expect(office.taken.size).toBe(8);
  });

  test('one fact refused alone waits with its reason: it is neither dropped nor passed over', () =>
    waitsBecause('too-large', toFacts(status(413))));

  test('a fact beyond every limit hands over its place without its content', async () => {
    const huge = log.records[3];
    if (!huge) throw new Error('no fact');
    log.records[3] = { ...huge, actor: { kind: 'device', device: 'x'.repeat(70_000) } };
    running = runSync(log, overHttpsTo(office));
    await running.until(isDone);
    const event = office.asked.at(-1)?.events[3];
    expect(event).toMatchObject({ seq: 4, hash: huge.hash, withheld: 'too-large' });
    expect(event?.data).toBeUndefined();
  });
});

describe('who is at the other end', () => {
  test.each<[string, Parameters<typeof selfSignedIdentity>[0]]>([
    ['a certificate for another address', { ip: '10.0.0.1' }],
    ['an expired certificate', { notAfter: new Date('2020-01-01') }],
  ])('%s', async (_name, identity) => {
    await office.stop();
    office = await startScriptedOffice(await selfSignedIdentity(identity));
    running = runSync(log, overHttpsTo(office));
    expect(await running.until(({ state }) => state === 'waiting')).toMatchObject({ reason: 'certificate' });
    expect(office.asked).toEqual([]);
  });

  test('a certificate that another authority vouches for', async () => {
    const { cert: ca } = await selfSignedIdentity();
    running = runSync(log, overHttpsTo(office, { ca }));
    expect(await running.until(({ state }) => state === 'waiting')).toMatchObject({ reason: 'certificate' });
    expect(office.asked).toEqual([]);
  });

  test('plain http beyond this machine is refused at start', () => {
    expect(() => overHttpsTo(office, { url: 'http://office.example/' })).toThrow('https only');
  });

  test('an office that pins another receipt key is not believed', async () => {
    const officeKey = createPublicKey(
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    );
    running = runSync(log, overHttpsTo(office, { officeKey }));
    expect(await running.until(({ state }) => state === 'waiting')).toMatchObject({ reason: 'bad-receipt' });
  });
});

test('a stop does not wait for a slow office', async () => {
  office.answer = () => {};
  running = runSync(log, overHttpsTo(office));
  while (office.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const before = performance.now();
  await running.stop();
  expect(performance.now() - before).toBeLessThan(2000);
});
