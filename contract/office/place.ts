// Where an event belongs: its station, epoch and seq, and how those are written in paths and in `source`.
import { z } from 'zod';
import type { StationId } from '#core/ids.ts';
import { SEQ_MAX } from './limits.ts';

const STATION = '[A-Za-z0-9._~-]{1,64}';

/** Letters that need no escaping in a path, so that a station is written in one way only. */
export const StationName = z.string().regex(new RegExp(`^${STATION}$`)) as unknown as z.ZodType<StationId>;

export const Epoch = z.int().min(0).max(SEQ_MAX);
export const Seq = z.int().min(0).max(SEQ_MAX);
/** SHA-256 as lower-case hex. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);

const SOURCE = new RegExp(`^/stations/(${STATION})/epochs/(0|[1-9][0-9]{0,9})$`);
export const Source = z.string().regex(SOURCE);

export type LogPlace = { station: StationId; epoch: number };

export const sourceOf = ({ station, epoch }: LogPlace): string => `/stations/${station}/epochs/${epoch}`;

/** Null when it is not written as a source of ours. */
export function placeOfSource(source: unknown): LogPlace | null {
  const match = typeof source === 'string' ? SOURCE.exec(source) : null;
  const [, station, epoch] = match ?? [];
  if (station === undefined || epoch === undefined || Number(epoch) > SEQ_MAX) return null;
  return { station: station as StationId, epoch: Number(epoch) };
}

/** The epoch stands beside the batch, so that no damaged event can move the others to another log. */
export const factsPath = (station: string): string => `/v1/stations/${station}/facts`;
export const EPOCH_PARAMETER = 'epoch';
export const markPath = (station: string): string => `/v1/stations/${station}/mark`;
