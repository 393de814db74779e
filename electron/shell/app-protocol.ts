// Serves the windows' own files as app://<window>/…: no file: access, no network, nothing outside the folder.
// One origin a window, so that neither storage nor zoom nor a fault of one reaches another.
import fs from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
const HOSTS = ['kiosk', 'desk', 'display', 'dock', 'join'];

export const pageOf = (name: string): string => `${SCHEME}://${name}/${name}/index.html`;

/** True for a page of the same window. */
export const isWithin = (from: string, to: string): boolean =>
  to.startsWith(`${SCHEME}://${new URL(from).host}/`);

const ROOT = path.join(import.meta.dirname, '../renderer');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Aksel sets a few inline styles; scripts, fonts and pictures come from this folder only, and nothing is called. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must be called before the app is ready. */
export function claimScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: false,
    corsEnabled: true,
    codeCache: true,
  };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

async function serve(url: string): Promise<Response> {
  const { host, pathname } = new URL(url);
  const file = path.join(ROOT, decodeURIComponent(pathname));
  const type = TYPES[path.extname(file)];
  const isInside = file.startsWith(ROOT + path.sep) && !file.includes('\0');
  if (!HOSTS.includes(host) || !isInside || !type) return new Response(null, { status: 404 });
  try {
    const headers = {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    };
    return new Response(await fs.readFile(file), { headers });
  } catch {
    return new Response(null, { status: 404 });
  }
}

export function serveRenderer(): void {
  protocol.handle(SCHEME, (request) => serve(request.url));
}
