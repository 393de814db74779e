// Whether a request was made by our own page. Host has been held against the allow-list before anything comes here.
import type { IncomingMessage } from 'node:http';

/** A page from anywhere else cannot forge its Origin, and a browser always tells it with what can change something. */
export const isFromOwnPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined && headers.origin === `https://${headers.host?.toLowerCase()}`;
