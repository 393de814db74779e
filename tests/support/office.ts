// The real office for tests: over TLS with a certificate of its own, one station registered, and its rows to look at.
import { spawn } from 'node:child_process';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { generate } from 'selfsigned';
import type { StationId } from '#core/ids.ts';
import { publicKeyFile, receiptKey } from '#office/keys.ts';
import { startOffice } from '#office/office.ts';
import { connect, type Sql } from '#office/store/connect.ts';
import { migrate } from '#office/store/migrate.ts';
import { registerStation } from '#office/store/stations.ts';
import { freePort } from './postgres.ts';

const MAIN = new URL('../../office/main.ts', import.meta.url).pathname;

export type FactRow = { station: string; epoch: number; seq: number; id: string; type: string; hash: string };
export type AsideRow = { station: string; epoch: number; seq: number; reason: string; raw: string };

export type TestOffice = {
  url: string;
  /** PEM for the station's settings. */
  ca: string;
  officeKey: KeyObject;
  station: StationId;
  stationKey: KeyObject;
  /** As the station's own: Ed25519, base64url. */
  sign(bytes: string): string;
  sql: Sql;
  files: { receiptKey: string; officeKey: string; tlsKey: string; tlsCert: string; stationKey: string };
  facts(): Promise<FactRow[]>;
  quarantine(): Promise<AsideRow[]>;
  /** The same office at the same address, gone and back. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** To the program of a child: SIGSTOP, SIGCONT. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
};

export type Identity = { key: string; cert: string };

/** Its own authority: pinning it is pinning the office. */
export async function selfSignedIdentity({
  notAfter,
  ip = '127.0.0.1',
}: {
  notAfter?: Date;
  ip?: string;
} = {}): Promise<Identity> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...(notAfter ? { notBeforeDate: new Date(0), notAfterDate: notAfter } : {}),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip },
        ],
      },
    ],
  });
  return { key, cert };
}

type Running = { stop(): Promise<void>; signal(name: NodeJS.Signals): void };
type Start = () => Promise<Running>;

/** In a program of its own, as an office runs it; in this process otherwise, which is quicker to debug. */
function starter(settings: {
  env: Record<string, string>;
  isChild: boolean;
  databaseUrl: string;
  port: number;
}): Start {
  const { env, isChild, databaseUrl, port } = settings;
  if (isChild) return () => startChild(env);
  const [key, cert, receipt] = [env.OFFICE_TLS_KEY, env.OFFICE_TLS_CERT, env.OFFICE_RECEIPT_KEY];
  if (!key || !cert || !receipt) throw new Error('a test office without its files');
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  return async () => {
    const running = await startOffice(
      { databaseUrl, receiptKey: receipt, tls, host: '127.0.0.1', port },
      () => {},
    );
    return { stop: running.stop, signal: () => {} };
  };
}

async function startChild(env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes('"listening"')) resolve();
    });
    void exited.then(() => reject(new Error('the office did not start')));
  });
  return {
    signal: (name) => void child.kill(name),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

export async function startTestOffice(databaseUrl: string, { isChild = false } = {}): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'ringeklokke-office-'));
  const at = (name: string): string => join(folder, name);
  const files = {
    receiptKey: at('receipt.pem'),
    officeKey: publicKeyFile(at('receipt.pem')),
    tlsKey: at('tls.key'),
    tlsCert: at('tls.crt'),
    stationKey: at('station.pem'),
  };
  const identity = await selfSignedIdentity();
  writeFileSync(files.tlsKey, identity.key);
  writeFileSync(files.tlsCert, identity.cert);
  const { privateKey: stationKey } = generateKeyPairSync('ed25519');
  writeFileSync(files.stationKey, stationKey.export({ type: 'pkcs8', format: 'pem' }));
  receiptKey(files.receiptKey);

  const station = 'station-1' as StationId;
  const sql = connect(databaseUrl);
  await migrate(sql);
  await registerStation(sql, station, publicPem(stationKey));

  const port = await freePort();
  const env = {
    OFFICE_DATABASE_URL: databaseUrl,
    OFFICE_RECEIPT_KEY: files.receiptKey,
    OFFICE_TLS_KEY: files.tlsKey,
    OFFICE_TLS_CERT: files.tlsCert,
    OFFICE_HOST: '127.0.0.1',
    OFFICE_PORT: String(port),
  };
  const start = starter({ env, isChild, databaseUrl, port });
  let server = await start();
  return {
    url: `https://127.0.0.1:${port}`,
    ca: identity.cert,
    officeKey: createPublicKey(readFileSync(files.officeKey, 'utf8')),
    station,
    stationKey,
    sign: (bytes) => sign(null, Buffer.from(bytes), stationKey).toString('base64url'),
    sql,
    files,
    facts: () =>
      sql<FactRow[]>`select station, epoch, seq, id, type, hash from fact order by station, epoch, seq`,
    quarantine: () =>
      sql<AsideRow[]>`select station, epoch, seq, reason, raw from quarantine order by epoch, seq, reason`,
    down: () => server.stop(),
    signal: (name) => server.signal(name),
    async up() {
      server = await start();
    },
    async stop() {
      await server.stop();
      await sql.end({ timeout: 1 });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const publicPem = (key: KeyObject): string =>
  createPublicKey(createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })))
    .export({ type: 'spki', format: 'pem' })
    .toString();
