// What the joining page of another machine may ask. Its own relay answers, never the station.
import type { ContractRouterClient } from '@orpc/contract';
import { z } from 'zod';
import { MACHINE_ROLES } from '#core/machine/machine.ts';
import { call, live } from './call.ts';
import { ADDRESS_LENGTH_MAX } from './station-address.ts';

/** Why there is no contact; each has a sentence of its own, and something to do about it. */
export const JOIN_REASONS = [
  'paired-as-another-role',
  'pairing-unreadable',
  'unreachable',
  'another-station-answers',
  'station-is-full',
  'other-version',
  'not-paired',
  'revoked',
  'moved',
] as const;
export type JoinReason = (typeof JOIN_REASONS)[number];

export const JoinView = z.object({
  state: z.enum(['unpaired', 'connecting', 'connected', 'refused']),
  reason: z.enum(JOIN_REASONS).nullable(),
  /** As a person writes it; empty when nobody has named one. */
  address: z.string(),
  role: z.enum(MACHINE_ROLES),
  /** The first sixteen signs of this machine's key, for comparing with the station's list. */
  fingerprint: z.string(),
});
export type JoinView = z.infer<typeof JoinView>;

const JOIN = { roles: ['join'], output: z.object({}) } as const;
const Typed = z.string().max(ADDRESS_LENGTH_MAX);

export const joinCalls = {
  view: live({ roles: ['join'], output: JoinView }),
  pair: call({
    ...JOIN,
    input: z.object({ address: Typed, code: z.string().max(20) }),
    refusals: [
      'no-address',
      'no-code',
      'busy',
      'wrong-code',
      'no-code-open',
      'other-role',
      'too-many-machines',
      'unreachable',
      'other-version',
    ],
  }),
  /** For a station that is somewhere else now: its pinned key stays, so nobody else can take its place. */
  newAddress: call({
    ...JOIN,
    input: z.object({ address: Typed }),
    refusals: ['no-address', 'not-paired'],
  }),
};

export const joinContract = { join: joinCalls };

/** What the joining page holds in its hand. */
export type Relay = ContractRouterClient<typeof joinContract>;
