// ESP3 packets against published bytes. No vector here is our own; each says where it was published.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askVersion,
  buttonTelegram,
  crc8,
  type Packet,
  packetAtFront,
  receiverOf,
  writePacket,
} from './esp3.ts';
import { esp3Reader } from './esp3-reader.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const NONE = new Uint8Array();

/** EnOcean, ESP3 specification 1.58, the worked examples of chapter 3.2, as the tests of public implementations quote them. */
const SPECIFICATION = {
  reset: { hex: '55 00 01 00 05 70 02 0E', packet: { type: 5, data: bytes('02'), optional: NONE } },
  readIdBase: { hex: '55 00 01 00 05 70 08 38', packet: { type: 5, data: bytes('08'), optional: NONE } },
  idBase: {
    hex: '55 00 05 00 02 CE 00 FF 80 00 00 DA',
    packet: { type: 2, data: bytes('00 FF 80 00 00'), optional: NONE },
  },
  radioVld: {
    hex: '55 00 0F 07 01 2B D2 DD DD DD DD DD DD DD DD DD 00 80 35 C4 00 03 FF FF FF FF 4D 00 36',
    packet: {
      type: 1,
      data: bytes('D2 DD DD DD DD DD DD DD DD DD 00 80 35 C4 00'),
      optional: bytes('03 FF FF FF FF 4D 00'),
    },
  },
};

/** Telegrams of real rockers, recorded by others: the tests of IoTSyS (TU Wien) and of goenocean. */
const RECORDED = {
  pressed: '55 00 07 07 01 7A F6 50 00 10 20 2B 30 01 FF FF FF FF 36 00 92',
  released: '55 00 07 07 01 7A F6 00 00 10 20 2B 20 01 FF FF FF FF 36 00 21',
  anotherPressed: '55 00 07 07 01 7A F6 70 01 8D 88 BD 30 01 FF FF FF FF 4F 00 A9',
};

/** The question this driver asks, as public implementations publish it. */
const READ_VERSION = '55 00 01 00 05 70 03 09';

const only = (hex: string): Packet => {
  const front = packetAtFront(bytes(hex));
  if (front.found !== 'packet') throw new Error(front.found);
  return front.packet;
};

describe('the specification’s examples', () => {
  for (const [name, { hex, packet }] of Object.entries(SPECIFICATION)) {
    test(`${name} is read and written byte for byte`, () => {
      expect(Buffer.from(writePacket(packet)).toString('hex')).toBe(Buffer.from(bytes(hex)).toString('hex'));
      const read = only(hex);
      expect([read.type, ...read.data, ...read.optional]).toEqual([
        packet.type,
        ...packet.data,
        ...packet.optional,
      ]);
      expect(buttonTelegram(read)).toBeNull();
    });
  }

  test('the checksums of its headers', () => {
    expect([crc8(bytes('00 01 00 05')), crc8(bytes('00 05 00 02')), crc8(bytes('00 0F 07 01'))]).toEqual([
      0x70, 0xce, 0x2b,
    ]);
  });

  test('the question for the version', () => {
    expect(Buffer.from(askVersion())).toEqual(Buffer.from(bytes(READ_VERSION)));
  });
});

describe('telegrams of real buttons', () => {
  test('pressed, released, and another one', () => {
    expect(buttonTelegram(only(RECORDED.pressed))).toEqual({ sender: '0010202b', isDown: true });
    expect(buttonTelegram(only(RECORDED.released))).toEqual({ sender: '0010202b', isDown: false });
    expect(buttonTelegram(only(RECORDED.anotherPressed))).toEqual({ sender: '018d88bd', isDown: true });
  });

  test('an answer that is no version names no receiver', () => {
    expect(receiverOf(only(SPECIFICATION.idBase.hex))).toBeNull();
    expect(receiverOf({ type: 2, data: new Uint8Array(33).fill(7, 9, 13), optional: NONE })).toBe('07070707');
    expect(receiverOf({ type: 2, data: new Uint8Array(33).fill(1, 0, 1), optional: NONE })).toBeNull();
  });
});

describe('a stream', () => {
  const all = bytes(Object.values(RECORDED).join(' '));

  test('cut anywhere, gives the same packets', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 12 }), (cuts) => {
        const reader = esp3Reader();
        const at = [0, ...cuts.toSorted((a, b) => a - b), all.length];
        const heard = at.slice(1).flatMap((end, i) => reader.push(all.subarray(at[i], end)).packets);
        expect(heard.map(buttonTelegram)).toHaveLength(3);
      }),
    );
  });

  test('with any noise in front and between, loses no telegram once the line is still', () => {
    // 0x55 is drawn often: it is what a beginning looks like.
    const noise = fc.array(fc.oneof(fc.constant(0x55), fc.constant(0), fc.nat(255)), { maxLength: 40 });
    fc.assert(
      fc.property(noise, noise, (before, between) => {
        const reader = esp3Reader();
        const heard = [
          ...reader.push(Uint8Array.from(before)).packets,
          ...reader.push(bytes(RECORDED.pressed)).packets,
          ...reader.push(Uint8Array.from(between)).packets,
          ...reader.push(bytes(RECORDED.released)).packets,
        ];
        while (reader.isWaiting()) heard.push(...reader.giveUp().packets);
        const telegrams = heard.map(buttonTelegram).filter((one) => one !== null);
        expect(telegrams.map(({ isDown }) => isDown)).toEqual([true, false]);
      }),
      { numRuns: 500 },
    );
  });

  test('any single bit wrong is no press of that button', () => {
    const pressed = bytes(RECORDED.pressed);
    for (let bit = 0; bit < pressed.length * 8; bit += 1) {
      const wrong = Uint8Array.from(pressed);
      wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const reader = esp3Reader();
      const heard = [...reader.push(wrong).packets];
      while (reader.isWaiting()) heard.push(...reader.giveUp().packets);
      expect(heard).toEqual([]);
    }
  });

  test('megabytes of anything are held in no more than one packet', () => {
    const reader = esp3Reader();
    let packets = 0;
    for (let i = 0; i < 200; i += 1) {
      packets += reader.push(Uint8Array.from({ length: 5_000 }, (_, at) => (i * 31 + at * 7_919) % 256))
        .packets.length;
      let left = 0;
      while (reader.isWaiting() && left < 200) {
        reader.giveUp();
        left += 1;
      }
      expect(left).toBeLessThan(80);
    }
    expect(packets).toBe(0);
  });

  test('a flood of beginnings ends', () => {
    const reader = esp3Reader();
    expect(reader.push(new Uint8Array(100_000).fill(0x55)).packets).toEqual([]);
  });
});
