// One packet of the EnOcean Serial Protocol 3, as bytes and as what it says. Published by EnOcean as "ESP3".

export const SYNC = 0x55;
/** Data length 2 (most significant first), optional length 1, packet type 1; a CRC follows. */
const HEADER_BYTES = 4;

export const RADIO_ERP1 = 0x01;
export const RESPONSE = 0x02;
export const COMMON_COMMAND = 0x05;

export const CO_RD_VERSION = 0x03;
const RET_OK = 0x00;

/** Far above a button's telegram (7 + 7) and a version (33): a longer one is noise that looks like a header. */
export const CONTENT_MAX = 64;

export type Packet = { type: number; data: Uint8Array; optional: Uint8Array };

/** x^8 + x^2 + x + 1, from zero, most significant bit first. */
export function crc8(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : crc << 1;
  }
  return crc;
}

export function writePacket({ type, data, optional }: Packet): Uint8Array {
  const header = Uint8Array.from([data.length >> 8, data.length & 0xff, optional.length, type]);
  const content = Uint8Array.from([...data, ...optional]);
  return Uint8Array.from([SYNC, ...header, crc8(header), ...content, crc8(content)]);
}

export const askVersion = (): Uint8Array =>
  writePacket({ type: COMMON_COMMAND, data: Uint8Array.of(CO_RD_VERSION), optional: new Uint8Array() });

export type AtFront =
  | { found: 'packet'; packet: Packet; length: number }
  /** Looks right so far. */
  | { found: 'beginning' }
  | { found: 'noise' };

/** What stands at the very front of these bytes. */
export function packetAtFront(bytes: Uint8Array): AtFront {
  if (bytes[0] !== SYNC) return { found: bytes.length === 0 ? 'beginning' : 'noise' };
  const header = bytes.subarray(1, 1 + HEADER_BYTES);
  const contentAt = 1 + HEADER_BYTES + 1;
  if (bytes.length < contentAt) return { found: 'beginning' };
  const [high = 0, low = 0, optionalLength = 0, type = 0] = header;
  const dataLength = high * 256 + low;
  const contentLength = dataLength + optionalLength;
  if (crc8(header) !== bytes[contentAt - 1] || contentLength === 0 || contentLength > CONTENT_MAX)
    return { found: 'noise' };
  const length = contentAt + contentLength + 1;
  if (bytes.length < length) return { found: 'beginning' };
  const content = bytes.slice(contentAt, length - 1);
  if (crc8(content) !== bytes[length - 1]) return { found: 'noise' };
  const packet = { type, data: content.subarray(0, dataLength), optional: content.subarray(dataLength) };
  return { found: 'packet', packet, length };
}

/** A rocker, a push button or a card switch: what the radio calls RPS. */
const RORG_RPS = 0xf6;
/** RORG 1, switch 1, sender 4, status 1. */
const RPS_BYTES = 7;
/** "Energy bow": set while a finger is on it, clear when it lets go. The same bit in F6-01-01 and F6-02-xx. */
const PRESSED = 0x10;

/** sender: eight small hexadecimal digits, as printed on the button. */
export type ButtonTelegram = { sender: string; isDown: boolean };

/** Null for every other packet, also for other radio telegrams. */
export function buttonTelegram({ type, data }: Packet): ButtonTelegram | null {
  if (type !== RADIO_ERP1 || data.length !== RPS_BYTES || data[0] !== RORG_RPS) return null;
  return {
    sender: Buffer.from(data.subarray(2, 6)).toString('hex'),
    isDown: ((data[1] ?? 0) & PRESSED) !== 0,
  };
}

/** Return code 1, application and interface version 4 + 4, chip 4, chip version 4, description 16. */
const VERSION_BYTES = 33;
const CHIP_AT = 9;

/** Who the receiver is, from its answer to askVersion; null for every other packet. */
export function receiverOf({ type, data }: Packet): string | null {
  if (type !== RESPONSE || data.length !== VERSION_BYTES || data[0] !== RET_OK) return null;
  return Buffer.from(data.subarray(CHIP_AT, CHIP_AT + 4)).toString('hex');
}
