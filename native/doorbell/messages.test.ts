// Every message there and back, and every field a stranger could send.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealFrame } from './frame.ts';
import { frameReader } from './frame-reader.ts';
import {
  ANY_DEVICE,
  BODY_BYTES,
  CAPABILITIES,
  type DeviceMessage,
  FAULTS,
  type HostMessage,
  KINDS,
  LEDS,
  NUMBER_MAX,
} from './messages.ts';
import { readMessage } from './messages-read.ts';
import { writeDeviceMessage, writeHostMessage } from './messages-write.ts';

const u16 = fc.nat({ max: 0xffff });
const u32 = fc.integer({ min: 0, max: NUMBER_MAX });
const number = fc.integer({ min: 1, max: NUMBER_MAX });
const ageMs = fc.option(fc.integer({ min: 0, max: NUMBER_MAX - 1 }));
const device = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => Buffer.from(bytes).toString('hex'))
  .filter((hex) => hex !== ANY_DEVICE);
const counter = fc.record({ made: u32, acked: u32 });
const sender = { device, deviceEpoch: u32, boot: u16 };

const deviceMessage: fc.Arbitrary<DeviceMessage> = fc.oneof(
  fc.record({
    ...sender,
    type: fc.constant('hello' as const),
    capabilities: fc.subarray([...CAPABILITIES]),
    strikeMaxMs: u16,
    counters: fc.record({ press: counter, door: counter, staff: counter }),
  }),
  fc.record({ ...sender, type: fc.constantFrom('press' as const, 'staff' as const), number, ageMs }),
  fc
    .record({ ...sender, type: fc.constant('door' as const), number, ageMs })
    .map((message) => ({ ...message, open: message.number % 2 === 1 })),
  fc.record({
    ...sender,
    type: fc.constant('heartbeat' as const),
    doorOpen: fc.boolean(),
    staffDown: fc.boolean(),
    buttonDown: fc.boolean(),
    strikeOn: fc.boolean(),
    shown: fc.constantFrom(...LEDS),
    pendingCount: u16,
    faults: fc.subarray([...FAULTS]),
  }),
);

const hostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constant('who' as const), device: fc.oneof(device, fc.constant(ANY_DEVICE)) }),
  fc.record({
    type: fc.constant('ack' as const),
    device,
    deviceEpoch: u32,
    kind: fc.constantFrom(...KINDS),
    number,
  }),
  fc.record({
    type: fc.constant('led' as const),
    device,
    state: fc.constantFrom('ready', 'heard', 'seen', 'coming', 'door-open', 'fault'),
  }),
  fc.record({ type: fc.constant('strike' as const), device, pulseMs: u16 }),
  fc.record({ type: fc.constant('renumber' as const), device, deviceEpoch: u32 }),
);

function overTheWire(frame: Uint8Array) {
  const [body] = frameReader().push(frame).bodies;
  return body ? readMessage(body) : null;
}

describe('there and back', () => {
  test('every device message', () => {
    fc.assert(
      fc.property(deviceMessage, (message) => {
        expect(overTheWire(writeDeviceMessage(message))).toEqual({ from: 'device', message });
      }),
    );
  });

  test('every host message', () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(overTheWire(writeHostMessage(message))).toEqual({ from: 'host', message });
      }),
    );
  });
});

describe('strangers', () => {
  test('any body at all is a value, never an exception', () => {
    const types = [...BODY_BYTES.keys(), 0, 0x40, 0xff];
    const shaped = fc
      .tuple(fc.constantFrom(0, 1, 2, 255), fc.constantFrom(...types), fc.uint8Array({ maxLength: 58 }))
      .map(([version, type, rest]) => Uint8Array.from([version, type, ...rest]));
    fc.assert(
      fc.property(fc.oneof(shaped, fc.uint8Array({ maxLength: 60 })), (bytes) => {
        expect(['device', 'host', 'other-version', 'nobody']).toContain(readMessage(bytes).from);
      }),
      { numRuns: 2_000 },
    );
  });

  const press = {
    type: 'press',
    device: '0102030405060708',
    deviceEpoch: 9,
    boot: 1,
    number: 5,
    ageMs: 0,
  } as const;
  const changed = (message: DeviceMessage, change: (bytes: Uint8Array) => void) => {
    const [bytes] = frameReader().push(writeDeviceMessage(message)).bodies;
    if (!bytes) throw new Error('no frame');
    change(bytes);
    return overTheWire(sealFrame(bytes));
  };

  test('press number 0, device 0 and a door whose byte denies its number are nobody', () => {
    expect(changed(press, (bytes) => bytes.fill(0, 16, 20))).toEqual({ from: 'nobody' });
    expect(changed(press, (bytes) => bytes.fill(0, 2, 10))).toEqual({ from: 'nobody' });
    const door = { ...press, type: 'door', open: true } as const;
    expect(changed(door, (bytes) => bytes.fill(0, 24, 25))).toEqual({ from: 'nobody' });
  });

  test('another version is told apart from noise', () => {
    expect(changed(press, (bytes) => bytes.fill(2, 0, 1))).toEqual({ from: 'other-version', version: 2 });
  });

  test('a press longer or shorter than its type says is nobody', () => {
    const [bytes] = frameReader().push(writeDeviceMessage(press)).bodies;
    expect(overTheWire(sealFrame(Uint8Array.from([...(bytes ?? []), 0])))).toEqual({ from: 'nobody' });
    expect(overTheWire(sealFrame((bytes ?? new Uint8Array()).subarray(0, -1)))).toEqual({ from: 'nobody' });
  });
});
