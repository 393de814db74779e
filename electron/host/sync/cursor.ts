// How far the office has acknowledged, as this station remembers it. It moves only on a believed receipt.
import { z } from 'zod';
import type { FactRecord } from '#core/fact.ts';

export type Place = { epoch: number; seq: number };

const Cursor = z.object({
  epoch: z.int().min(0),
  seq: z.int().min(0),
  /** How many of our events the office has put aside, ever. */
  refused: z.int().min(0),
  /** Wall time when the office last confirmed anything. */
  at: z.number().nullable(),
});
export type Cursor = z.infer<typeof Cursor>;

export const NOTHING_SENT: Cursor = { epoch: 0, seq: 0, refused: 0, at: null };

export type Outbox = {
  factsAfter(mark: Place, limit: number): Promise<FactRecord[]>;
  readSetting(name: string): Promise<unknown>;
  saveSetting(name: string, value: unknown): Promise<void>;
};

const SETTING = 'sync-cursor';

/** An unreadable cursor means starting over, which costs time and never a fact: the office knows what it has. */
export async function loadCursor(outbox: Outbox): Promise<Cursor> {
  const saved = Cursor.safeParse(await outbox.readSetting(SETTING));
  return saved.success ? saved.data : NOTHING_SENT;
}

export const saveCursor = (outbox: Outbox, cursor: Cursor): Promise<void> =>
  outbox.saveSetting(SETTING, cursor);

export const isBefore = (a: Place, b: Place): boolean =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.seq < b.seq);
