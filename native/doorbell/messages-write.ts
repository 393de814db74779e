// Typed messages to the bytes of a whole frame, ready for the wire.
import { sealFrame } from './frame.ts';
import {
  AGE_UNKNOWN,
  CAPABILITIES,
  DEVICE_TYPE,
  type DeviceMessage,
  FAULTS,
  HOST_TYPE,
  type HostMessage,
  KINDS,
  LEDS,
  PROTOCOL_VERSION,
} from './messages.ts';

type Fields = readonly (readonly [size: 1 | 2 | 4, value: number])[];

export function writeDeviceMessage(message: DeviceMessage): Uint8Array {
  const body = bodyOf(DEVICE_TYPE[message.type], message.device, [
    [4, message.deviceEpoch],
    [2, message.boot],
    ...deviceFields(message),
  ]);
  return sealFrame(body);
}

export function writeHostMessage(message: HostMessage): Uint8Array {
  const epoch = 'deviceEpoch' in message ? message.deviceEpoch : 0;
  return sealFrame(bodyOf(HOST_TYPE[message.type], message.device, [[4, epoch], ...hostFields(message)]));
}

function deviceFields(message: DeviceMessage): Fields {
  switch (message.type) {
    case 'hello':
      return [
        [2, mask(CAPABILITIES, message.capabilities)],
        [2, message.strikeMaxMs],
        ...KINDS.flatMap((kind) => {
          const { made, acked } = message.counters[kind];
          return [[4, made] as const, [4, acked] as const];
        }),
      ];
    case 'press':
    case 'staff':
      return [
        [4, message.number],
        [4, message.ageMs ?? AGE_UNKNOWN],
      ];
    case 'door':
      return [
        [4, message.number],
        [4, message.ageMs ?? AGE_UNKNOWN],
        [1, message.open ? 1 : 0],
      ];
    case 'heartbeat':
      return [
        [1, inputs(message)],
        [1, LEDS.indexOf(message.shown)],
        [2, Math.min(message.pendingCount, 0xffff)],
        [2, mask(FAULTS, message.faults)],
      ];
  }
}

function hostFields(message: HostMessage): Fields {
  switch (message.type) {
    case 'who':
    case 'renumber':
      return [];
    case 'ack':
      return [
        [1, KINDS.indexOf(message.kind) + 1],
        [4, message.number],
      ];
    case 'led':
      return [[1, LEDS.indexOf(message.state)]];
    case 'strike':
      return [[2, message.pulseMs]];
  }
}

function inputs(m: {
  doorOpen: boolean;
  staffDown: boolean;
  buttonDown: boolean;
  strikeOn: boolean;
}): number {
  return (m.doorOpen ? 1 : 0) + (m.staffDown ? 2 : 0) + (m.buttonDown ? 4 : 0) + (m.strikeOn ? 8 : 0);
}

function mask<T>(all: readonly T[], chosen: readonly T[]): number {
  return all.reduce((sum, item, bit) => sum + (chosen.includes(item) ? 2 ** bit : 0), 0);
}

function bodyOf(type: number, device: string, fields: Fields): Uint8Array {
  const header = [PROTOCOL_VERSION, type, ...Buffer.from(device, 'hex')];
  const body = new Uint8Array(header.length + fields.reduce((sum, [size]) => sum + size, 0));
  body.set(header);
  const view = new DataView(body.buffer);
  let at = header.length;
  for (const [size, value] of fields) {
    if (size === 1) view.setUint8(at, value);
    else if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return body;
}
