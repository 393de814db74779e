// The office's HTTP server: what every request meets before and after its own handler.
import Fastify, { type FastifyInstance } from 'fastify';
import { BODY_BYTES_MAX } from '#contract/office/limits.ts';
import { openApi } from '#contract/office/openapi.ts';
import { problemCodeOf, replyProblem } from './problem-reply.ts';
import { type OfficeParts, stationRoutes } from './station-routes.ts';

/** A full batch over a slow line (1 Mbit/s) is through in 32 s; slower than that is somebody holding the line. */
const REQUEST_TIMEOUT_MS = 60_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** Longer than a station's idle check would need a socket, short enough to forget a station that is gone. */
const KEEP_ALIVE_MS = 75_000;
const CONNECTIONS_MAX = 1000;

export type Tls = { key: string; cert: string };
export type ServerParts = OfficeParts & { tls: Tls | null; onFault(error: unknown): void };

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
};

function bareServer(tls: Tls | null): FastifyInstance {
  const options = {
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
  };
  // Fastify's type for TLS is another one; routes do not care which of the two they are added to.
  if (tls)
    return Fastify({ ...options, https: { ...tls, minVersion: 'TLSv1.2' } }) as unknown as FastifyInstance;
  return Fastify(options);
}

export function officeServer(parts: ServerParts): FastifyInstance {
  const app = bareServer(parts.tls);
  app.server.maxConnections = CONNECTIONS_MAX;
  // Only what the contract names is ever read.
  app.removeAllContentTypeParsers();
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  app.setNotFoundHandler((_request, reply) => replyProblem(reply, 'not-found'));
  app.setErrorHandler((error, _request, reply) => {
    const code = problemCodeOf(error);
    if (code === 'office-fault' || code === 'office-unavailable') parts.onFault(error);
    return replyProblem(reply, code);
  });
  const description = openApi();
  app.get('/openapi.json', async () => description);
  app.get('/health', async () => {
    await parts.sql`select 1`;
    return { status: 'receiving' };
  });
  stationRoutes(app, parts);
  return app;
}
