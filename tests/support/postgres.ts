// A real PostgreSQL for tests, on a port of its own; it can be taken down and brought back in the middle of one.
import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';

const run = promisify(execFile);

const DEBIAN = '/usr/lib/postgresql';
const USER = 'ringeklokke';
/** `nobody` and `nogroup` on Debian; PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

export type TestPostgres = {
  /** Of the database that always exists; see `newDatabase` for one that nobody else writes to. */
  url: string;
  newDatabase(): Promise<string>;
  /** As a power cut: nothing is written back. */
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
};

function binFolder(): string {
  const given = process.env.RINGEKLOKKE_POSTGRES_BIN;
  if (given) return given;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (!found)
    throw new Error('no PostgreSQL: set RINGEKLOKKE_POSTGRES_BIN to the folder with initdb and pg_ctl');
  return found;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

/** pg_ctl and initdb, never as root. */
async function asOwner(bin: string, program: string, args: string[]): Promise<void> {
  const command = join(bin, program);
  const isRoot = process.getuid?.() === 0;
  const drop = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', command, ...args];
  await (isRoot ? run('setpriv', drop, { cwd: '/' }) : run(command, args));
}

export async function startPostgres(): Promise<TestPostgres> {
  const bin = binFolder();
  const folder = mkdtempSync(join(tmpdir(), 'ringeklokke-postgres-'));
  if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const port = await freePort();
  await asOwner(bin, 'initdb', [
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const up = (): Promise<void> =>
    asOwner(bin, 'pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  const down = (): Promise<void> => asOwner(bin, 'pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  await up();

  const urlOf = (database: string): string => `postgres://${USER}@127.0.0.1:${port}/${database}`;
  let made = 0;
  return {
    url: urlOf('postgres'),
    async newDatabase() {
      made += 1;
      const name = `office_${made}`;
      const sql = postgres(urlOf('postgres'), { max: 1, onnotice: () => {} });
      await sql.unsafe(`create database ${name}`);
      await sql.end();
      return urlOf(name);
    },
    down,
    up,
    async stop() {
      await down().catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
