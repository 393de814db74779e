// The description of the wire is complete, refers to nothing that is not there, and says what the schemas say.
import { expect, test } from 'vitest';
import { FACT_DATA } from './fact-data.ts';
import { openApi } from './openapi.ts';
import { PROBLEMS } from './problem.ts';

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, { oneOf?: { properties: { type: { const: string } } }[] }> };
};
const document = JSON.parse(JSON.stringify(openApi())) as Document;

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === '$ref' ? [String(item)] : refsIn(item)));
}

test('it is OpenAPI 3.1 with the four calls', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const calls = Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb} ${path}`),
  );
  expect(calls.sort()).toEqual([
    'get /health',
    'get /openapi.json',
    'get /v1/stations/{station}/mark',
    'post /v1/stations/{station}/facts',
  ]);
});

test('every reference leads somewhere', () => {
  const refs = refsIn(document);
  expect(refs.length).toBeGreaterThan(0);
  for (const ref of refs) expect(Object.keys(document.components.schemas)).toContain(ref.split('/').at(-1));
});

test('every fact is described, and nothing else', () => {
  const described = document.components.schemas.FactEvent?.oneOf?.map((event) => event.properties.type.const);
  expect(described?.sort()).toEqual(
    Object.keys(FACT_DATA)
      .map((type) => `no.ringeklokke.${type}.v1`)
      .sort(),
  );
});

test('a problem that the office can answer is described where it can', () => {
  const responses = document.paths['/v1/stations/{station}/facts']?.post?.responses ?? {};
  const statuses = Object.values(PROBLEMS).map(({ status }) => String(status));
  const described = Object.keys(responses);
  expect(statuses.filter((status) => status !== '404' && !described.includes(status))).toEqual([]);
});
