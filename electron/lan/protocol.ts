// What a station and a joining machine have agreed on: names, paths, numbers. Raised together, or not at all.

/** The subprotocol of a window's wire. Another number behind the dot is another version, and is refused calmly. */
export const PROTOCOL = 'ringeklokke.1';
export const PAIR_PROTOCOL = 'ringeklokke-pair.1';
/** What every version's name begins with. */
export const PROTOCOL_FAMILY = /^ringeklokke(-pair)?\.\d+$/;

/** In the TLS greeting of the app: it is asked for its certificate. A browser never is, or it would ask its user. */
export const ALPN = 'ringeklokke';

/** The certificate's name, and what the app asks for in Host: an address may be known by any name, the key is pinned. */
export const STATION_NAME = 'ringeklokke-station';

export const WIRE_PATH = '/wire';
export const PAIR_PATH = '/pair';

export { DEFAULT_PORT } from '#contract/lan-port.ts';

/** Said in the close of a WebSocket, because a client cannot read why an upgrade failed. */
export const CLOSE = {
  done: 1000,
  otherVersion: 4001,
  /** Unknown here, or no longer known. */
  notPaired: 4003,
  /** Taken out of the list while it was connected. */
  revoked: 4004,
  tooMany: 4008,
  /** The station has moved to another machine. */
  moved: 4010,
  /** Something came over the wire that no window of ours sends. */
  odd: 1008,
  /** The station stops or restarts; come back. */
  goingAway: 1001,
} as const;

/** The station pings this often, and either side gives up on a silence of SILENCE_MS: half of what a person notices. */
export const PING_EVERY_MS = 2_000;
export const SILENCE_MS = 5_000;

/** A call is under two kilobytes; the same limit as on a local window's wire. */
export const CLIENT_FRAME_BYTES_MAX = 64 * 1024;
/** A full waiting room with every ring is a few hundred kilobytes. */
export const STATION_FRAME_BYTES_MAX = 4 * 1024 * 1024;

/** A window this far behind shows an old truth: its wire is ended, and it comes back to a fresh picture. */
export const BUFFERED_BYTES_MAX = 1024 * 1024;

/** From the first byte to the finished upgrade. */
export const HANDSHAKE_MS = 5_000;
