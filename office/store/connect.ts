// The office's connection to PostgreSQL. A receipt promises durability, so every commit waits for the disk.
import postgres, { type Sql, type TransactionSql } from 'postgres';

/** Writers wait for each other per station only; a handful of stations report at once. */
const CONNECTIONS_MAX = 8;
/** A station waits 30 s for its reply; the office must know earlier that its database is away. */
const CONNECT_TIMEOUT_S = 5;
/** A statement still running after this hangs on a lock or a dying disk: the station shall rather try again. */
const STATEMENT_TIMEOUT_MS = 20_000;
/** After an outage the next request tries at once; stations have their own backoff. */
const RECONNECT_S = 0.2;

export type { Sql };
/** A function that takes this writes, and only inside a transaction; one that takes Read never writes. */
export type Tx = TransactionSql;
export type Read = Sql | TransactionSql;

export function connect(url: string): Sql {
  return postgres(url, {
    max: CONNECTIONS_MAX,
    connect_timeout: CONNECT_TIMEOUT_S,
    backoff: () => RECONNECT_S,
    onnotice: () => {},
    connection: {
      application_name: 'ringeklokke-office',
      synchronous_commit: 'on',
      statement_timeout: STATEMENT_TIMEOUT_MS,
    },
  });
}
