// One frame on the wire: COBS around a body and its CRC-32, between two zero bytes. PROTOCOL.md section 2.
import { crc32 } from 'node:zlib';

const CRC_BYTES = 4;

/** Body and CRC. Everything fits in 48; a device needs no more memory than this to read or write. */
export const FRAME_MAX = 64;

/** Between the delimiters: COBS adds one byte up to 254. */
export const ENCODED_MAX = FRAME_MAX + 1;

const DELIMITER = 0;

export function sealFrame(body: Uint8Array): Uint8Array {
  const content = new Uint8Array(body.length + CRC_BYTES);
  content.set(body);
  new DataView(content.buffer).setUint32(body.length, crc32(body), true);
  return Uint8Array.from([DELIMITER, ...stuff(content), DELIMITER]);
}

/** The body of one frame without its delimiters, or null if anything at all is wrong with it. */
export function openFrame(encoded: Uint8Array): Uint8Array | null {
  const content = encoded.length <= ENCODED_MAX ? unstuff(encoded) : null;
  if (content === null || content.length <= CRC_BYTES) return null;
  const body = content.subarray(0, content.length - CRC_BYTES);
  const crc = new DataView(content.buffer, content.byteOffset).getUint32(body.length, true);
  return crc === crc32(body) ? body : null;
}

/** COBS: each zero becomes the distance to the next one. Content is shorter than 254, so no long runs. */
function stuff(content: Uint8Array): number[] {
  const out = [0];
  let code = 0;
  for (const byte of content) {
    if (byte === 0) {
      out[code] = out.length - code;
      code = out.length;
      out.push(0);
    } else out.push(byte);
  }
  out[code] = out.length - code;
  return out;
}

function unstuff(encoded: Uint8Array): Uint8Array | null {
  const out = new Uint8Array(encoded.length);
  let length = 0;
  let at = 0;
  while (at < encoded.length) {
    const code = encoded[at] ?? 0;
    const end = at + code;
    if (code === 0 || end > encoded.length) return null;
    for (at += 1; at < end; at += 1) {
      out[length] = encoded[at] ?? 0;
      length += 1;
    }
    if (at < encoded.length) {
      out[length] = 0;
      length += 1;
    }
  }
  return out.subarray(0, length);
}
