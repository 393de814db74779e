// An office that answers what a test tells it to, over real TLS: honest, broken, or something else altogether.
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { SignJWT } from 'jose';
import type { FactEvent } from '#contract/office/event.ts';
import { NOTHING_RECEIVED, RECEIPT_TYPE, type Standing } from '#contract/office/reply.ts';
import type { StationId } from '#core/ids.ts';
import { systemClock } from '#host/clock.ts';
import { httpsOffice, type OfficeSettings } from '#host/sync/https-office.ts';
import type { Office } from '#host/sync/office.ts';
import { type Identity, selfSignedIdentity } from '#tests/support/office.ts';

export type Asked = { method: string; events: FactEvent[]; jti: string; headers: IncomingMessage['headers'] };
export type Answer = (asked: Asked, response: ServerResponse, office: ScriptedOffice) => void | Promise<void>;

export type ScriptedOffice = {
  url: string;
  station: StationId;
  identity: Identity;
  receiptKey: KeyObject;
  asked: Asked[];
  /** Given instead of the honest answer, to every request, until it is null again. */
  answer: Answer | null;
  /** What it has taken, by place. */
  taken: Map<string, FactEvent>;
  honest: Answer;
  reply(response: ServerResponse, standing: Standing, jti: string, more?: object): Promise<void>;
  stop(): Promise<void>;
};

const jtiOf = (header = ''): string => {
  const payload = header.split('.')[1] ?? '';
  return (JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as { jti?: string }).jti ?? '';
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function lastTaken(taken: Map<string, FactEvent>): Standing['mark'] {
  const last = [...taken.values()].at(-1);
  return last ? { epoch: 1, seq: last.seq, hash: last.hash } : { epoch: 0, seq: 0, hash: '' };
}

/** Takes everything in epoch 1, as it comes. */
const honest: Answer = async ({ events, jti }, response, office) => {
  for (const event of events) office.taken.set(`${event.source}/${event.seq}`, event);
  await office.reply(
    response,
    { mark: lastTaken(office.taken), previous: NOTHING_RECEIVED, quarantined: [], quarantinedCount: 0 },
    jti,
  );
};

export async function signedReceipt(claims: object, key: KeyObject, type = RECEIPT_TYPE): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA', typ: type }).sign(key);
}

function makeOffice(identity: Identity, receiptKey: KeyObject): ScriptedOffice {
  const station = 'station-1' as StationId;
  return {
    url: '',
    station,
    identity,
    receiptKey,
    asked: [],
    answer: null,
    taken: new Map(),
    honest,
    async reply(response, standing, jti, more = {}) {
      const claims = {
        ...standing,
        iss: 'ringeklokke-office',
        aud: station,
        jti,
        iat: Math.floor(Date.now() / 1000),
      };
      const receipt = await signedReceipt({ ...claims, ...more }, receiptKey);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...standing, receipt }));
    },
    stop: async () => {},
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export async function startScriptedOffice(identity?: Identity): Promise<ScriptedOffice> {
  const office = makeOffice(
    identity ?? (await selfSignedIdentity()),
    generateKeyPairSync('ed25519').privateKey,
  );
  const sockets = new Set<Duplex>();
  const server = createServer(office.identity, async (request, response) => {
    const body = await bodyOf(request).catch(() => '');
    const events = body === '' ? [] : (JSON.parse(body) as FactEvent[]);
    const jti = jtiOf(request.headers.authorization);
    const asked = { method: request.method ?? '', events, jti, headers: request.headers };
    office.asked.push(asked);
    await (office.answer ?? honest)(asked, response, office);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  office.url = `https://127.0.0.1:${await listen(server)}`;
  office.stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return office;
}

const stationKey = generateKeyPairSync('ed25519').privateKey;

export const overHttpsTo = (office: ScriptedOffice, more: Partial<OfficeSettings> = {}): Office =>
  httpsOffice({
    url: office.url,
    ca: office.identity.cert,
    officeKey: createPublicKey(office.receiptKey.export({ type: 'pkcs8', format: 'pem' })),
    station: office.station,
    sign: (bytes) => sign(null, Buffer.from(bytes), stationKey).toString('base64url'),
    clock: systemClock(),
    ...more,
  });
