// Serves the windows' own files as app://ringeklokke/…: no file: access, no network, nothing outside the folder.
import fs from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
export const ORIGIN = 'app://ringeklokke';
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
  const { origin, host, pathname } = new URL(url);
  const file = path.join(ROOT, decodeURIComponent(pathname));
  const type = TYPES[path.extname(file)];
  const isInside = file.startsWith(ROOT + path.sep) && !file.includes('\0');
  if (`${SCHEME}://${host}` !== ORIGIN || !isInside || !type) return new Response(origin, { status: 404 });
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
