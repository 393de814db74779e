// The body of a frame to a typed message. Anything unexpected is a value, never an exception.
import type { LedState } from './doorbell.ts';
import {
  AGE_UNKNOWN,
  ANY_DEVICE,
  BODY_BYTES,
  CAPABILITIES,
  type Counter,
  DEVICE_HEADER_BYTES,
  DEVICE_TYPE,
  type DeviceBody,
  type DeviceMessage,
  FAULTS,
  HOST_HEADER_BYTES,
  HOST_TYPE,
  type HostMessage,
  KINDS,
  LEDS,
  PROTOCOL_VERSION,
} from './messages.ts';

export type ReadMessage =
  | { from: 'device'; message: DeviceMessage }
  | { from: 'host'; message: HostMessage }
  | { from: 'other-version'; version: number }
  | { from: 'nobody' };

const UNREADABLE: ReadMessage = { from: 'nobody' };

export function readMessage(body: Uint8Array): ReadMessage {
  const version = body[0];
  const type = body[1];
  if (version === undefined || type === undefined) return UNREADABLE;
  if (version !== PROTOCOL_VERSION) return { from: 'other-version', version };
  if (BODY_BYTES.get(type) !== body.length) return UNREADABLE;
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const device = Buffer.from(body.subarray(2, 10)).toString('hex');
  const deviceEpoch = view.getUint32(10, true);
  if (type >= HOST_TYPE.who) {
    const message = hostMessage(type, view, device, deviceEpoch);
    return message ? { from: 'host', message } : UNREADABLE;
  }
  if (device === ANY_DEVICE) return UNREADABLE;
  const rest = deviceBody(type, view);
  const boot = view.getUint16(14, true);
  return rest ? { from: 'device', message: { device, deviceEpoch, boot, ...rest } } : UNREADABLE;
}

function deviceBody(type: number, view: DataView): DeviceBody | null {
  switch (type) {
    case DEVICE_TYPE.hello:
      return hello(view);
    case DEVICE_TYPE.heartbeat:
      return heartbeat(view);
    default:
      return doorFact(type, view);
  }
}

function doorFact(type: number, view: DataView): DeviceBody | null {
  const number = view.getUint32(DEVICE_HEADER_BYTES, true);
  const age = view.getUint32(DEVICE_HEADER_BYTES + 4, true);
  const ageMs = age === AGE_UNKNOWN ? null : age;
  if (number === 0) return null;
  if (type === DEVICE_TYPE.press) return { type: 'press', number, ageMs };
  if (type === DEVICE_TYPE.staff) return { type: 'staff', number, ageMs };
  const open = view.getUint8(DEVICE_HEADER_BYTES + 8);
  // The parity rule and the byte say the same; where they differ the sender is not speaking this protocol.
  return open === number % 2 ? { type: 'door', number, ageMs, open: open === 1 } : null;
}

function hello(view: DataView): DeviceBody {
  const counter = (at: number): Counter => ({
    made: view.getUint32(DEVICE_HEADER_BYTES + at, true),
    acked: view.getUint32(DEVICE_HEADER_BYTES + at + 4, true),
  });
  return {
    type: 'hello',
    capabilities: chosen(CAPABILITIES, view.getUint16(DEVICE_HEADER_BYTES, true)),
    strikeMaxMs: view.getUint16(DEVICE_HEADER_BYTES + 2, true),
    counters: { press: counter(4), door: counter(12), staff: counter(20) },
  };
}

function heartbeat(view: DataView): DeviceBody | null {
  const inputs = view.getUint8(DEVICE_HEADER_BYTES);
  const shown = LEDS[view.getUint8(DEVICE_HEADER_BYTES + 1)];
  if (shown === undefined) return null;
  return {
    type: 'heartbeat',
    doorOpen: (inputs & 1) !== 0,
    staffDown: (inputs & 2) !== 0,
    buttonDown: (inputs & 4) !== 0,
    strikeOn: (inputs & 8) !== 0,
    shown,
    pendingCount: view.getUint16(DEVICE_HEADER_BYTES + 2, true),
    faults: chosen(FAULTS, view.getUint16(DEVICE_HEADER_BYTES + 4, true)),
  };
}

function hostMessage(type: number, view: DataView, device: string, deviceEpoch: number): HostMessage | null {
  switch (type) {
    case HOST_TYPE.who:
      return { type: 'who', device };
    case HOST_TYPE.renumber:
      return { type: 'renumber', device, deviceEpoch };
    case HOST_TYPE.strike:
      return { type: 'strike', device, pulseMs: view.getUint16(HOST_HEADER_BYTES, true) };
    case HOST_TYPE.led: {
      const state = LEDS[view.getUint8(HOST_HEADER_BYTES)];
      return isAskable(state) ? { type: 'led', device, state } : null;
    }
    case HOST_TYPE.ack: {
      const kind = KINDS[view.getUint8(HOST_HEADER_BYTES) - 1];
      const number = view.getUint32(HOST_HEADER_BYTES + 1, true);
      return kind && number > 0 ? { type: 'ack', device, deviceEpoch, kind, number } : null;
    }
    default:
      return null;
  }
}

function isAskable(state: (typeof LEDS)[number] | undefined): state is LedState {
  return state !== undefined && state !== 'off';
}

function chosen<T>(all: readonly T[], mask: number): T[] {
  return all.filter((_, bit) => (mask & (2 ** bit)) !== 0);
}
