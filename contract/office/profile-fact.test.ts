// A profile travels to the office as it is, but for what its database cannot hold.
import { expect, test } from 'vitest';
import { exampleProfile } from '#tests/support/profile.ts';
import { PROFILE_BYTES_MAX } from '../profile-problems.ts';
import { FACT_DATA } from './fact-data.ts';
import { EVENT_BYTES_MAX } from './limits.ts';

const fact = (name: string) =>
  FACT_DATA['profile-set'].safeParse({
    profile: { ...exampleProfile(), name },
    digest: 'a'.repeat(64),
    from: 'file',
  });

test.each(['Nav Fjellbygd', 'Nav \\u0000', 'Nav \\\\ud800', 'Nav 🔔'])('%j is taken', (name) => {
  expect(fact(name).data?.profile.name).toBe(name);
});

test.each(['Nav \u0000', 'Nav \ud800', 'Nav \\\u0000', '\udc00'])('%j is not', (name) => {
  expect(fact(name).success).toBe(false);
});

test('the largest profile that is taken in fits an event, with everything around it', () => {
  const AROUND_IT = 2_000;
  expect(PROFILE_BYTES_MAX + AROUND_IT).toBeLessThan(EVENT_BYTES_MAX);
});
