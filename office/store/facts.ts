// The facts themselves. One statement writes a whole batch; what is written is never changed.
import { timeOf } from '#contract/office/convert.ts';
import type { LogPlace } from '#contract/office/place.ts';
import type { FactRecord } from '#core/fact.ts';
import type { StationId } from '#core/ids.ts';
import type { Taken } from '../acceptance/judge.ts';
import type { Tx } from './connect.ts';

const rowOf = (record: FactRecord): object => ({
  seq: record.seq,
  id: record.id,
  type: record.fact.type,
  subject: record.fact.subject,
  at: timeOf(record.moment.wallMs),
  prev_hash: record.prevHash,
  hash: record.hash,
  body: { actor: record.actor, moment: record.moment, data: record.fact.data },
});

/** SQLSTATE unique_violation: an id that another fact of the station already has. */
export const isUsedTwice = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === '23505';

/** Throws on an id used twice: rare, and looking for it at every row costs more than doing such a batch again. */
export async function insertFacts(tx: Tx, { station, epoch }: LogPlace, facts: FactRecord[]): Promise<void> {
  if (facts.length === 0) return;
  // One JSON text costs the server less than thousands of parameters do.
  const rows = JSON.stringify(facts.map(rowOf));
  await tx`
    insert into fact (station, epoch, seq, id, type, subject, at, prev_hash, hash, body)
    select ${station}, ${epoch}::int, row.*
    from json_to_recordset(${rows}::text::json) as row(
      seq int, id uuid, type text, subject text, at timestamptz, prev_hash text, hash text, body jsonb)`;
}

/** Of these ids, those that a fact of the station already has, and at which place. */
export async function readIds(
  tx: Tx,
  station: StationId,
  ids: string[],
): Promise<Map<string, { epoch: number; seq: number }>> {
  const rows = await tx<{ id: string; epoch: number; seq: number }[]>`
    select id, epoch, seq from fact where station = ${station} and id = any(${ids}::uuid[])`;
  return new Map(rows.map(({ id, epoch, seq }) => [id, { epoch, seq }]));
}

export async function readTaken(tx: Tx, { station, epoch }: LogPlace, seqs: number[]): Promise<Taken> {
  const taken: Taken = { facts: new Map(), aside: new Map() };
  if (seqs.length === 0) return taken;
  const facts = await tx<{ seq: number; hash: string }[]>`
    select seq, hash from fact where station = ${station} and epoch = ${epoch} and seq = any(${seqs}::int[])`;
  const aside = await tx<{ seq: number; digest: string }[]>`
    select seq, digest from quarantine where station = ${station} and epoch = ${epoch} and seq = any(${seqs}::int[])`;
  for (const { seq, hash } of facts) taken.facts.set(seq, hash);
  for (const { seq, digest } of aside) taken.aside.set(seq, (taken.aside.get(seq) ?? new Set()).add(digest));
  return taken;
}
