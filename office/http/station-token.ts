// Who is asking: the station whose key signed the request's token. Checked before a byte of the body is read.
import { decodeJwt, errors, jwtVerify } from 'jose';
import { TOKEN_LIFE_MAX_S, TOKEN_SKEW_S } from '#contract/office/limits.ts';
import { TOKEN_AUDIENCE, TOKEN_TYPE, TokenClaims } from '#contract/office/token.ts';
import type { StationId } from '#core/ids.ts';
import type { Sql } from '../store/connect.ts';
import { stationKey } from '../store/stations.ts';
import { Refusal } from './problem-reply.ts';

/** Ours are about 300 letters; nothing larger is even decoded. */
const TOKEN_LENGTH_MAX = 1000;

export type Caller = { station: StationId; jti: string };

const refused = (why: string): Refusal => new Refusal('token-refused', why);

function bearer(header: string | undefined): string {
  const token = header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
  if (token === '' || token.length > TOKEN_LENGTH_MAX) throw refused('no usable token');
  return token;
}

function checkTimes({ iat, exp }: TokenClaims, nowS: number): void {
  if (exp - iat > TOKEN_LIFE_MAX_S) throw refused('made to live too long');
  if (iat > nowS + TOKEN_SKEW_S) throw refused('made in the future');
  if (exp + TOKEN_SKEW_S < nowS) throw refused('expired');
}

export async function callerOf(
  sql: Sql,
  header: string | undefined,
  path: string,
  nowS: number,
): Promise<Caller> {
  const token = bearer(header);
  try {
    const verified = await jwtVerify(
      token,
      // The key is looked up by the issuer that the token names; only that station's key can make the rest true.
      async () => {
        const claims = TokenClaims.parse(decodeJwt(token));
        const key = await stationKey(sql, claims.iss);
        if (!key) throw refused('not a registered station');
        return key;
      },
      {
        algorithms: ['EdDSA'],
        typ: TOKEN_TYPE,
        audience: TOKEN_AUDIENCE,
        currentDate: new Date(nowS * 1000),
        clockTolerance: TOKEN_SKEW_S,
      },
    );
    const claims = TokenClaims.parse(verified.payload);
    checkTimes(claims, nowS);
    if (claims.iss !== path) throw new Refusal('other-station', `${claims.iss} asked for ${path}`);
    return { station: claims.iss, jti: claims.jti };
  } catch (error) {
    throw isOfSender(error) ? refused((error as Error).message) : error;
  }
}

/** A token that cannot be read or does not verify; everything else (a database away) is not the sender's doing. */
const isOfSender = (error: unknown): boolean =>
  error instanceof errors.JOSEError || error instanceof SyntaxError || (error as Error).name === 'ZodError';
