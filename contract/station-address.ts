// The address of a station, as a person types it: 10.0.0.5, resepsjon-pc, or either with :47110 behind it.

export type StationAddress = {
  host: string;
  /** Null: the usual one. */
  port: number | null;
};

/** A host name has at most 253 characters (RFC 1035); a port adds six. */
export const ADDRESS_LENGTH_MAX = 260;
const PORT_MAX = 65_535;

const SHAPE = /^(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::(\d{1,5}))?$/i;

/** Null when nothing of the kind can be read from it. */
export function readAddress(typed: string): StationAddress | null {
  const found = SHAPE.exec(typed.trim().slice(0, ADDRESS_LENGTH_MAX + 1));
  if (!found?.[1]) return null;
  const port = found[2] === undefined ? null : Number(found[2]);
  if (port !== null && (port < 1 || port > PORT_MAX)) return null;
  return { host: found[1].toLowerCase(), port };
}

export const writtenAddress = ({ host, port }: StationAddress): string =>
  port === null ? host : `${host}:${port}`;
