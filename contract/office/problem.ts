// Every way the office says no, as problem+json (RFC 9457). The list is closed, so that a station can act on each.
import { z } from 'zod';

export const PROBLEM_CONTENT_TYPE = 'application/problem+json';

export const PROBLEMS = {
  'malformed-batch': {
    status: 400,
    title: 'The body is not one batch of events from one epoch of this station',
  },
  'token-refused': {
    status: 401,
    title: 'The token is missing, not of a registered station, or not valid now',
  },
  'other-station': { status: 403, title: 'The token belongs to another station than the path' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'too-large': { status: 413, title: 'The body is larger than the office takes' },
  'wrong-content-type': { status: 415, title: 'The body must be a CloudEvents batch in JSON' },
  'too-many-requests': { status: 429, title: 'The station has as many requests open as it may' },
  'office-fault': { status: 500, title: 'The office failed; nothing was received' },
  'office-unavailable': { status: 503, title: 'The office cannot reach its database; nothing was received' },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
});
export type Problem = z.infer<typeof Problem>;

export const problemOf = (code: ProblemCode): Problem => ({
  type: `/problems/${code}`,
  ...PROBLEMS[code],
  code,
});
