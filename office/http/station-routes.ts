// The two calls of a station: hand over facts, and ask how far the office has come.
import type { KeyObject } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BATCH_CONTENT_TYPE, Batch } from '#contract/office/event.ts';
import { EPOCH_PARAMETER, Epoch, factsPath, markPath } from '#contract/office/place.ts';
import { acceptBatch } from '../acceptance/accept-batch.ts';
import { nowS } from '../clock.ts';
import { signedReply } from '../receipt.ts';
import type { Sql } from '../store/connect.ts';
import { latestMark, markBefore } from '../store/marks.ts';
import { countAside } from '../store/quarantine.ts';
import { Refusal } from './problem-reply.ts';
import { type Caller, callerOf } from './station-token.ts';

/** A station sends one request at a time; a second one covers a cut connection. Each may hold a whole body. */
const OPEN_REQUESTS_MAX = 2;

export type OfficeParts = { sql: Sql; receiptKey: KeyObject };

function parseBatch(text: string): unknown[] {
  try {
    return Batch.parse(JSON.parse(text));
  } catch {
    throw new Refusal('malformed-batch', 'not a JSON array of the allowed length');
  }
}

const EPOCH_TEXT = /^\d{1,10}$/;
function epochOf(query: unknown): number {
  const text = (query as Record<string, unknown>)[EPOCH_PARAMETER];
  const epoch = Epoch.safeParse(typeof text === 'string' && EPOCH_TEXT.test(text) ? Number(text) : null);
  if (!epoch.success) throw new Refusal('malformed-batch', 'no epoch');
  return epoch.data;
}

const stationOf = (request: FastifyRequest): string => (request.params as { station: string }).station;

export function stationRoutes(app: FastifyInstance, { sql, receiptKey }: OfficeParts): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const open = new Map<string, number>();
  const change = (station: string, by: number): number => {
    const count = (open.get(station) ?? 0) + by;
    if (count > 0) open.set(station, count);
    else open.delete(station);
    return count;
  };

  const identify = async (request: FastifyRequest): Promise<void> => {
    const caller = await callerOf(sql, request.headers.authorization, stationOf(request), nowS());
    const count = change(caller.station, 1);
    request.raw.once('close', () => change(caller.station, -1));
    if (count > OPEN_REQUESTS_MAX) throw new Refusal('too-many-requests', 'open requests');
    callers.set(request, caller);
  };

  const callerFor = (request: FastifyRequest): Caller => {
    const caller = callers.get(request);
    if (!caller) throw new Error('a station route without its token check');
    return caller;
  };

  app.addContentTypeParser(BATCH_CONTENT_TYPE, { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );

  app.post(factsPath(':station'), { onRequest: identify }, async (request) => {
    const caller = callerFor(request);
    const place = { station: caller.station, epoch: epochOf(request.query) };
    const standing = await acceptBatch(sql, place, parseBatch(String(request.body ?? '')));
    return signedReply(standing, caller, receiptKey, nowS());
  });

  app.get(markPath(':station'), { onRequest: identify }, async (request) => {
    const caller = callerFor(request);
    const mark = await latestMark(sql, caller.station);
    const standing = {
      mark,
      previous: await markBefore(sql, caller.station, mark.epoch),
      quarantined: [],
      quarantinedCount: await countAside(sql, caller.station),
    };
    return signedReply(standing, caller, receiptKey, nowS());
  });
}
