// What a station and the desk page in a browser have agreed on: where it joins, how it is told no, and why.
// No schema library in here: the page needs the words only.

export const BROWSER_WIRE_PATH = '/browser-wire';
export const BROWSER_PAIR_PATH = '/browser/pair';

/** The same version as every other window's wire; a test holds the two together. */
export const BROWSER_PROTOCOL = 'ringeklokke.1';

/** Closings of the wire that trying again does not mend; every other one is the network, or a station that restarts. */
export const BROWSER_CLOSE = {
  'other-version': 4001,
  'not-paired': 4003,
  revoked: 4004,
  'too-many': 4008,
  moved: 4010,
} as const;
export type BrowserRefused = keyof typeof BROWSER_CLOSE;

/** As a person types it; the station reads the digits. */
export type BrowserPairRequest = { code: string };

export const BROWSER_PAIR_REFUSALS = [
  'wrong-code',
  'no-code-open',
  'too-many-machines',
  'wait-a-minute',
] as const;
export type BrowserPairRefusal = (typeof BROWSER_PAIR_REFUSALS)[number];
export type BrowserPairAnswer = { ok: true } | { ok: false; refusal: BrowserPairRefusal };
