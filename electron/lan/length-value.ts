// Strings joined so that nobody can move a byte from one to the next: each stands after its own length.

const SEVEN_BITS = 0x7f;
const MORE_FOLLOWS = 0x80;

/** LEB128: seven bits a byte, the lowest first. */
function encodedLength(length: number): Buffer {
  const bytes: number[] = [];
  let rest = length;
  do {
    const low = rest & SEVEN_BITS;
    rest >>>= 7;
    bytes.push(rest > 0 ? low | MORE_FOLLOWS : low);
  } while (rest > 0);
  return Buffer.from(bytes);
}

export const prependLen = (data: Uint8Array): Buffer => Buffer.concat([encodedLength(data.length), data]);

export const lvCat = (...parts: Uint8Array[]): Buffer => Buffer.concat(parts.map(prependLen));
