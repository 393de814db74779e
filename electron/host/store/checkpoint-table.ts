// Signed marks in the chain: what stands before one need not be read again at start, and may later be pruned.
import { canonicalJson } from '#core/fact-hash-input.ts';
import type { Tail } from '../chain.ts';
import { isSignedBy, type Signer } from '../identity.ts';
import type { Db } from './open-database.ts';

type Row = Tail & { signature: string };

const signedText = (station: string, { epoch, seq, hash }: Tail): string =>
  canonicalJson({ station, epoch, seq, hash });

export function addCheckpoint(db: Db, station: string, tail: Tail, signer: Signer): void {
  const sql = 'INSERT OR REPLACE INTO checkpoint (epoch, seq, hash, signature) VALUES (?, ?, ?, ?)';
  db.prepare(sql).run(tail.epoch, tail.seq, tail.hash, signer.sign(signedText(station, tail)));
}

export const lastCheckpoint = (db: Db): Row | null =>
  (db.prepare('SELECT * FROM checkpoint ORDER BY epoch DESC, seq DESC LIMIT 1').get() as Row | undefined) ??
  null;

export const isCheckpointSound = (station: string, publicKey: string, row: Row): boolean =>
  isSignedBy(publicKey, signedText(station, row), row.signature);

/** Every checkpoint speaks of a fact that is there, and is signed by this station. */
export function verifyCheckpoints(db: Db, station: string, publicKey: string): boolean {
  const rows = db.prepare('SELECT * FROM checkpoint').all() as Row[];
  const hashAt = db.prepare('SELECT hash FROM fact WHERE epoch = ? AND seq = ?').pluck();
  return rows.every(
    (row) => isCheckpointSound(station, publicKey, row) && hashAt.get(row.epoch, row.seq) === row.hash,
  );
}
