// The wire as an OpenAPI 3.1 document, built from the schemas that really check it: it cannot drift from them.
import { z } from 'zod';
import { BATCH_CONTENT_TYPE, FactEvent } from './event.ts';
import {
  BATCH_EVENTS_MAX,
  BODY_BYTES_MAX,
  EVENT_BYTES_MAX,
  TOKEN_LIFE_MAX_S,
  TOKEN_SKEW_S,
} from './limits.ts';
import { EPOCH_PARAMETER, factsPath, markPath } from './place.ts';
import { PROBLEM_CONTENT_TYPE, PROBLEMS, Problem, type ProblemCode } from './problem.ts';
import { Reply } from './reply.ts';

const schemaRef = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

function schemaOf(schema: z.ZodType): object {
  // `$schema` and `$id` belong to a document of their own, not to a part of this one.
  const { $schema: _schema, ...plain } = z.toJSONSchema(schema, { io: 'input' });
  return plain;
}

const content = (type: string, name: string): object => ({ [type]: { schema: schemaRef(name) } });

const problems = (codes: ProblemCode[]): object =>
  Object.fromEntries(
    codes.map((code) => [
      String(PROBLEMS[code].status),
      { description: PROBLEMS[code].title, content: content(PROBLEM_CONTENT_TYPE, 'Problem') },
    ]),
  );

const STATION_PARAMETER = {
  name: 'station',
  in: 'path',
  required: true,
  description: 'The station; the token must be its own.',
  schema: { type: 'string' },
};

const EPOCH = {
  name: EPOCH_PARAMETER,
  in: 'query',
  required: true,
  description: 'The epoch of every event in the batch.',
  schema: { type: 'integer', minimum: 0 },
};

const REPLY = { description: 'Received, durably.', content: content('application/json', 'Reply') };

const ANY_REQUEST: ProblemCode[] = [
  'token-refused',
  'other-station',
  'too-many-requests',
  'office-fault',
  'office-unavailable',
];

const sendFacts = {
  operationId: 'sendFacts',
  summary: 'Facts of one epoch, in the order of their seq',
  description: [
    'Idempotent: what the office already has is answered like the first time.',
    'An event that cannot be taken is kept raw at its own seq, counts as received and is listed in `quarantined`.',
    'After a gap nothing is taken: `mark` says where to go on.',
    `At most ${BATCH_EVENTS_MAX} events, ${BODY_BYTES_MAX} bytes, ${EVENT_BYTES_MAX} bytes each.`,
  ].join(' '),
  parameters: [STATION_PARAMETER, EPOCH],
  requestBody: { required: true, content: content(BATCH_CONTENT_TYPE, 'Batch') },
  responses: {
    '200': REPLY,
    ...problems(['malformed-batch', 'too-large', 'wrong-content-type', ...ANY_REQUEST]),
  },
};

const readMark = {
  operationId: 'readMark',
  summary: 'How far the office has received, in the latest epoch it knows',
  parameters: [STATION_PARAMETER],
  responses: { '200': REPLY, ...problems(ANY_REQUEST) },
};

const health = {
  operationId: 'health',
  summary: 'Whether the office can receive now',
  security: [],
  responses: { '200': { description: 'It can.' }, ...problems(['office-unavailable']) },
};

const description = { operationId: 'openapi', summary: 'This document', security: [] };

export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ringeklokke: what a station says to its office',
      version: '1.0.0',
      description:
        'Any office system may stand behind this. Facts carry no name, need or language of any visitor.',
    },
    security: [{ stationToken: [] }],
    paths: {
      [factsPath('{station}')]: { post: sendFacts },
      [markPath('{station}')]: { get: readMark },
      '/health': { get: health },
      '/openapi.json': { get: { ...description, responses: { '200': { description: 'OpenAPI 3.1' } } } },
    },
    components: {
      securitySchemes: {
        stationToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: `EdDSA by the station's key, at most ${TOKEN_LIFE_MAX_S} s, clocks within ${TOKEN_SKEW_S} s.`,
        },
      },
      schemas: {
        FactEvent: schemaOf(FactEvent),
        Batch: { type: 'array', minItems: 1, maxItems: BATCH_EVENTS_MAX, items: schemaRef('FactEvent') },
        Reply: schemaOf(Reply),
        Problem: schemaOf(Problem),
      },
    },
  };
}
