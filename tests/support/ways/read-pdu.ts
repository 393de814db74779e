// Reads an SMS-SUBMIT as a phone would, from 3GPP TS 23.040 and 23.038 alone: the simulated network's side.

const ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION: Record<number, string> = {
  20: '^',
  40: '{',
  41: '}',
  47: '\\',
  60: '[',
  61: '~',
  62: ']',
  64: '|',
  101: '€',
};

export type ReadSms = {
  to: string;
  text: string;
  /** Minutes after which the network gives up. */
  validMinutes: number;
  part: { reference: number; count: number; number: number } | null;
};

function unpack(data: Uint8Array, count: number, skip: number): string {
  let text = '';
  let isEscaped = false;
  for (let index = skip; index < count; index += 1) {
    let septet = 0;
    for (let bit = 0; bit < 7; bit += 1) {
      const at = index * 7 + bit;
      septet |= (((data[at >> 3] ?? 0) >> (at & 7)) & 1) << bit;
    }
    if (septet === 0x1b) isEscaped = true;
    else {
      text += isEscaped ? (EXTENSION[septet] ?? '?') : (ALPHABET[septet] ?? '?');
      isEscaped = false;
    }
  }
  return text;
}

/** `stated` is what AT+CMGS said the length would be. */
export function readPdu(hex: string, stated: number): ReadSms {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  const centre = bytes[0] ?? 0;
  const message = bytes.subarray(1 + centre);
  if (message.length !== stated) throw new Error(`said ${stated} bytes, sent ${message.length}`);
  const [first = 0, , digitCount = 0, kind = 0] = message;
  if ((first & 0x03) !== 1 || (first & 0x18) !== 0x10)
    throw new Error('no SMS-SUBMIT with a relative validity');
  const digitBytes = Math.ceil(digitCount / 2);
  const digits = [...message.subarray(4, 4 + digitBytes)]
    .map((byte) => `${byte & 15}${(byte >> 4).toString(16)}`)
    .join('')
    .slice(0, digitCount);
  const [, coding = 0, validity = 0, length = 0] = message.subarray(4 + digitBytes);
  const data = message.subarray(8 + digitBytes);
  const hasHeader = (first & 0x40) !== 0;
  const headerBytes = hasHeader ? (data[0] ?? 0) + 1 : 0;
  const text =
    coding === 8
      ? new TextDecoder('utf-16be').decode(data.subarray(headerBytes, length))
      : unpack(data, length, Math.ceil((headerBytes * 8) / 7));
  return {
    to: `${kind === 0x91 ? '+' : ''}${digits}`,
    text,
    validMinutes: (validity + 1) * 5,
    part: hasHeader ? { reference: data[3] ?? 0, count: data[4] ?? 0, number: data[5] ?? 0 } : null,
  };
}
