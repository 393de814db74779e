// The secret that makes a browser one of ours: made here, kept by the browser, known here only by its hash.
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** With this prefix a browser takes it over TLS only, from this very host, and shows it nowhere else. */
const NAME = '__Host-ringeklokke';

const SECRET_BYTES = 32;
const SECRET = /^[\w-]{43}$/;

/** Browsers keep none longer than 400 days; a desk in use gets it anew every time it opens the page. */
const MAX_AGE_S = 400 * 24 * 60 * 60;

export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** What the station keeps; whoever reads the facts cannot become the browser. */
export const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const cookieWith = (secret: string): string =>
  `${NAME}=${secret}; Path=/; Max-Age=${MAX_AGE_S}; Secure; HttpOnly; SameSite=Strict`;

/** Null when there is none, or something that we never gave out. */
export function secretIn({ headers }: IncomingMessage): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return found && SECRET.test(found) ? found : null;
}
