// The token that a station shows with each request: a JWT signed by its own Ed25519 key, which the office knows.
import { z } from 'zod';
import { StationName } from './place.ts';

export const TOKEN_AUDIENCE = 'ringeklokke-office';
export const TOKEN_TYPE = 'ringeklokke-station+jwt';

export const TokenClaims = z.object({
  iss: StationName,
  aud: z.literal(TOKEN_AUDIENCE),
  /** New for each request; the receipt repeats it. */
  jti: z.string().min(16).max(64),
  iat: z.int(),
  exp: z.int(),
});
export type TokenClaims = z.infer<typeof TokenClaims>;
