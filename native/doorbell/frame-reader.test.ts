// Frames through every kind of dirt a serial line knows: faults.md section 5, "Serial".
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENCODED_MAX, FRAME_MAX, openFrame, sealFrame } from './frame.ts';
import { frameReader } from './frame-reader.ts';

const body = fc.uint8Array({ minLength: 1, maxLength: FRAME_MAX - 4 });
const dirt = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.constantFrom(
    Buffer.from(''),
    Buffer.alloc(300),
    Buffer.alloc(3_000, 0xff),
    Buffer.from('\uFEFF'),
    Buffer.from([0xc3, 0x28, 0xf0, 0x9f]),
    Buffer.from('\r\nAT+CMGF=1\r\nOK\r\n+CMTI: "SM",3\r\n'),
    Buffer.from('\r\nArduino bootloader v1\r\n'),
  ),
);

/** Cuts at arbitrary places, as a driver does. */
function pushIn(
  reader: ReturnType<typeof frameReader>,
  bytes: Uint8Array,
  cuts: readonly number[],
): Uint8Array[] {
  const bodies: Uint8Array[] = [];
  let rest = bytes;
  for (const cut of cuts) {
    bodies.push(...reader.push(rest.subarray(0, cut)).bodies);
    rest = rest.subarray(cut);
  }
  return [...bodies, ...reader.push(rest).bodies];
}

describe('one frame', () => {
  test('what is sealed opens to the same, and holds no zero between its delimiters', () => {
    fc.assert(
      fc.property(body, (bytes) => {
        const frame = sealFrame(bytes);
        const inner = frame.subarray(1, -1);
        expect(inner.includes(0)).toBe(false);
        expect(inner.length).toBeLessThanOrEqual(ENCODED_MAX);
        expect(Buffer.from(openFrame(inner) ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('the checksum is the one PROTOCOL.md names: 123456789 gives CBF43926', () => {
    expect(Buffer.from(sealFrame(Buffer.from('123456789'))).toString('hex')).toBe(
      '000e3132333435363738392639f4cb00',
    );
  });

  test('one changed bit is never taken for a frame', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat({ max: 7 }), (bytes, where, bit) => {
        const inner = sealFrame(bytes).subarray(1, -1);
        const at = where % inner.length;
        inner[at] = (inner[at] ?? 0) ^ (1 << bit);
        expect(openFrame(inner)).toBeNull();
      }),
    );
  });
});

describe('the stream', () => {
  test('a good frame after any dirt still arrives, however the bytes are cut', () => {
    fc.assert(
      fc.property(dirt, body, fc.array(fc.nat({ max: 90 }), { maxLength: 12 }), (noise, bytes, cuts) => {
        const line = Buffer.concat([noise, sealFrame(bytes)]);
        const bodies = pushIn(frameReader(), line, cuts);
        expect(Buffer.from(bodies.at(-1) ?? [])).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test('half a frame, then whole ones, also two joined by a single delimiter', () => {
    const [one, two] = [sealFrame(Buffer.from('one')), sealFrame(Buffer.from('two'))];
    const heard = frameReader().push(Buffer.concat([one.subarray(0, 5), two, one.subarray(1)]));
    expect(heard.bodies.map((bytes) => Buffer.from(bytes).toString())).toEqual(['two', 'one']);
    expect(heard.garbledCount).toBe(1);
  });

  test('ten megabytes without a delimiter are counted, not kept', () => {
    const reader = frameReader();
    const chunk = Buffer.alloc(65_536, 0x41);
    let garbledBytes = 0;
    for (let i = 0; i < 160; i += 1) garbledBytes += reader.push(chunk).garbledBytes;
    expect(garbledBytes).toBe(160 * 65_536);
    expect(reader.push(sealFrame(Buffer.from('still here'))).bodies).toHaveLength(1);
  });

  test('random noise at full speed makes no frame and costs little', () => {
    const reader = frameReader();
    let seed = 1;
    const noise = Uint8Array.from({ length: 1 << 20 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed >> 16;
    });
    let frames = 0;
    for (let at = 0; at < noise.length; at += 4_096)
      frames += reader.push(noise.subarray(at, at + 4_096)).bodies.length;
    expect(frames).toBe(0);
  });
});
