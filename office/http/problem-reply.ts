// Turns whatever went wrong in a request into one of the contract's problems.
import type { FastifyReply } from 'fastify';
import { PROBLEM_CONTENT_TYPE, type ProblemCode, problemOf } from '#contract/office/problem.ts';

/** Thrown by a handler that says no; the message is for the log, never for the reply. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Long enough for a restart of the database or for one slow batch; the station's own backoff does the rest. */
const RETRY_AFTER_S = 2;

/** SQLSTATE: connection trouble, out of resources, told to stop, cannot connect now; and what sockets say. */
const DATABASE_AWAY = /^(08|53|57|CONNECT|CONNECTION_|ECONN|ENOENT$|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/;

const ANSWERS: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-batch',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-batch',
};

export function problemCodeOf(error: unknown): ProblemCode {
  if (error instanceof Refusal) return error.code;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return 'office-fault';
  const known = ANSWERS[code];
  if (known) return known;
  return DATABASE_AWAY.test(code) ? 'office-unavailable' : 'office-fault';
}

export function replyProblem(reply: FastifyReply, code: ProblemCode): FastifyReply {
  const problem = problemOf(code);
  if (code === 'too-many-requests' || code === 'office-unavailable')
    reply.header('retry-after', RETRY_AFTER_S);
  // As bytes: to text the server would add a charset, which JSON types do not have.
  return reply
    .code(problem.status)
    .type(PROBLEM_CONTENT_TYPE)
    .send(Buffer.from(JSON.stringify(problem)));
}
