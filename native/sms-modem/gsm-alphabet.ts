// The letters a mobile network carries in seven bits (3GPP TS 23.038): æ, ø and å are among them, č and ŋ are not.

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Two septets each: the escape and one of these. */
const EXTENDED = new Map([
  ['\f', 0x0a],
  ['^', 0x14],
  ['{', 0x28],
  ['}', 0x29],
  ['\\', 0x2f],
  ['[', 0x3c],
  ['~', 0x3d],
  [']', 0x3e],
  ['|', 0x40],
  ['€', 0x65],
]);
const ESCAPE = 0x1b;

/** The septets of one letter, or null where the alphabet has none for it. */
export function septetsOf(letter: string): number[] | null {
  const extended = EXTENDED.get(letter);
  if (extended !== undefined) return [ESCAPE, extended];
  const basic = BASIC.indexOf(letter);
  return basic < 0 || basic === ESCAPE ? null : [basic];
}

/** Seven bits each, the lowest first; `fillBits` leaves room so that text begins on a septet after a header. */
export function packSeptets(septets: readonly number[], fillBits: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((fillBits + septets.length * 7) / 8));
  septets.forEach((septet, index) => {
    const bit = fillBits + index * 7;
    const at = bit >> 3;
    const shifted = septet << (bit & 7);
    bytes[at] = (bytes[at] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) bytes[at + 1] = (bytes[at + 1] ?? 0) | (shifted >> 8);
  });
  return bytes;
}
