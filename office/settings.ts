// What the office is told at start, from the environment or from --name=value, which wins.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';

export const HELP = `The office system of Ringeklokke: receives facts from stations into PostgreSQL.

  office/main.ts                                       serve
  office/main.ts register --station=ID --key=FILE      let a station report (FILE: its public key, PEM)
                          --replace                    also when it is registered with another key

  --database-url  OFFICE_DATABASE_URL   postgres://user@host/database (required)
  --receipt-key   OFFICE_RECEIPT_KEY    file with the Ed25519 key that signs receipts; made when missing,
                                        its public half beside it with the ending .pub (required to serve)
  --tls-key       OFFICE_TLS_KEY        file with the TLS key (PEM)
  --tls-cert      OFFICE_TLS_CERT       file with the TLS certificate (PEM)
  --host          OFFICE_HOST           address to listen on (with TLS: all; without: loopback only)
  --port          OFFICE_PORT           port, 0 for any free one (8443)
`;

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const DEFAULT_PORT = 8443;

const Common = z.object({
  databaseUrl: z.string().regex(/^postgres(ql)?:\/\//, 'is not a postgres:// address'),
});
const Serve = Common.extend({
  receiptKey: z.string().min(1),
  tlsKey: z.string().optional(),
  tlsCert: z.string().optional(),
  host: z.string().optional(),
  port: z.coerce.number().int().min(0).max(65_535).default(DEFAULT_PORT),
});
const Register = Common.extend({ station: z.string(), key: z.string() });

export type ServeSettings = {
  databaseUrl: string;
  receiptKey: string;
  tls: { key: string; cert: string } | null;
  host: string;
  port: number;
};
export type Command =
  | { kind: 'help' }
  | { kind: 'serve'; settings: ServeSettings }
  | { kind: 'register'; databaseUrl: string; station: string; publicKey: string; mayReplace: boolean };

const text = { type: 'string' } as const;
const OPTIONS = {
  'database-url': text,
  'receipt-key': text,
  'tls-key': text,
  'tls-cert': text,
  host: text,
  port: text,
  station: text,
  key: text,
} as const;
const NAMES = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];
const camel = (name: string): string => name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
const variable = (name: string): string => `OFFICE_${name.replaceAll('-', '_').toUpperCase()}`;

function parsed<Output>(schema: z.ZodType<Output>, values: object): Output {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw new Error(`${z.prettifyError(result.error)}\nSee --help.`);
}

function serveSettings(values: object): ServeSettings {
  const { tlsKey, tlsCert, host, ...others } = parsed(Serve, values);
  if ((tlsKey === undefined) !== (tlsCert === undefined))
    throw new Error('TLS needs both a key and a certificate.');
  if (tlsKey === undefined || tlsCert === undefined) {
    // Without TLS anyone on the way could read tokens, so nobody may be on the way.
    if (host !== undefined && !LOOPBACK.includes(host))
      throw new Error('Without TLS the office listens on loopback only.');
    return { ...others, tls: null, host: host ?? '127.0.0.1' };
  }
  const tls = { key: readFileSync(tlsKey, 'utf8'), cert: readFileSync(tlsCert, 'utf8') };
  return { ...others, tls, host: host ?? '::' };
}

export function readCommand(args: string[], env: Record<string, string | undefined>): Command {
  const { values, positionals } = parseArgs({
    args,
    options: { ...OPTIONS, help: { type: 'boolean', short: 'h' }, replace: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return { kind: 'help' };
  const given = Object.fromEntries(
    NAMES.map((name) => [camel(name), values[name] ?? env[variable(name)]]).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const [verb, ...more] = positionals;
  if (more.length > 0) throw new Error('At most one command. See --help.');
  if (verb === undefined || verb === 'serve') return { kind: 'serve', settings: serveSettings(given) };
  if (verb !== 'register') throw new Error(`There is no command "${verb}". See --help.`);
  const { databaseUrl, station, key } = parsed(Register, given);
  return {
    kind: 'register',
    databaseUrl,
    station,
    publicKey: readFileSync(key, 'utf8'),
    mayReplace: values.replace ?? false,
  };
}
