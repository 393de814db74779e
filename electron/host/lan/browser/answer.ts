// How the station answers a browser: with everything forbidden that the desk page does not need.
import type { ServerResponse } from 'node:http';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A week: this name is never spoken to without TLS, yet a station that is replaced, with a certificate the browsers do
 * not know yet, is not shut out for a year.
 */
const HSTS_S = 7 * 24 * 60 * 60;

const GUARDS = {
  'content-security-policy': POLICY,
  'strict-transport-security': `max-age=${HSTS_S}`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
};

export const KEEP_NOTHING = { 'cache-control': 'no-store' };
/** The name changes with the contents. */
export const KEEP_FOR_EVER = { 'cache-control': 'private, max-age=31536000, immutable' };

type Headers = Record<string, string>;

export function answer(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body?: Buffer | string,
): void {
  const length = { 'content-length': String(body === undefined ? 0 : Buffer.byteLength(body)) };
  response.writeHead(status, { ...GUARDS, ...length, ...headers }).end(body);
}

export const answerJson = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Headers = {},
): void =>
  answer(
    response,
    status,
    { 'content-type': 'application/json; charset=utf-8', ...KEEP_NOTHING, ...headers },
    JSON.stringify(value),
  );

const NOT_FOUND = 404;
export const nothingHere = (response: ServerResponse): void => answer(response, NOT_FOUND, KEEP_NOTHING);
