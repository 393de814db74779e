// Which stations may report here, each with the public key it was registered with.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { StationName } from '#contract/office/place.ts';
import type { StationId } from '#core/ids.ts';
import type { Sql } from './connect.ts';

export type Registration = 'registered' | 'already-registered' | 'other-key-registered' | 'key-replaced';

function publicKeyPem(text: string): string {
  const key = createPublicKey(text);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('a station signs with an Ed25519 key');
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/** Throws when the id or the key is unusable. A known station gets another key only when a person says so. */
export async function registerStation(
  sql: Sql,
  id: string,
  publicKey: string,
  mayReplace = false,
): Promise<Registration> {
  const station = StationName.parse(id);
  const pem = publicKeyPem(publicKey);
  const added = await sql`
    insert into station (id, public_key) values (${station}, ${pem}) on conflict do nothing returning id`;
  if (added.length > 0) return 'registered';
  const [known] = await sql<{ public_key: string }[]>`select public_key from station where id = ${station}`;
  if (known?.public_key === pem) return 'already-registered';
  if (!mayReplace) return 'other-key-registered';
  await sql`update station set public_key = ${pem}, registered_at = now() where id = ${station}`;
  return 'key-replaced';
}

export async function stationKey(sql: Sql, station: StationId): Promise<KeyObject | null> {
  const [row] = await sql<{ public_key: string }[]>`select public_key from station where id = ${station}`;
  return row ? createPublicKey(row.public_key) : null;
}
