// What was received and could not be taken, kept as it came, for a person to look at.
import type { LogPlace } from '#contract/office/place.ts';
import type { StationId } from '#core/ids.ts';
import type { Aside } from '../acceptance/judge.ts';
import type { Read, Tx } from './connect.ts';

export async function insertAside(tx: Tx, { station, epoch }: LogPlace, aside: Aside[]): Promise<void> {
  if (aside.length === 0) return;
  const rows = JSON.stringify(aside);
  await tx`
    insert into quarantine (station, epoch, seq, digest, reason, raw)
    select ${station}, ${epoch}::int, seq, digest, reason, raw
    from json_to_recordset(${rows}::text::json) as row(seq int, digest text, reason text, raw text)
    on conflict do nothing`;
}

export async function countAside(sql: Read, station: StationId): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from quarantine where station = ${station}`;
  return row?.count ?? 0;
}
