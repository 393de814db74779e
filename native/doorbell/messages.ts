// The messages of PROTOCOL.md section 3 as typed values. Bytes are read in messages-read.ts, made in messages-write.ts.
import type { BellFault, FactKind, LedState, ShownLed } from './doorbell.ts';

export const PROTOCOL_VERSION = 1;

/** Means "unknown" on the wire; a real age stops just below. */
export const AGE_UNKNOWN = 0xffff_ffff;

export const NUMBER_MAX = 0xffff_ffff;

/** In WHO: whoever is there. */
export const ANY_DEVICE = '0000000000000000';

export const DEVICE_HEADER_BYTES = 16;
export const HOST_HEADER_BYTES = 14;

export const DEVICE_TYPE = { hello: 0x01, press: 0x02, door: 0x03, staff: 0x04, heartbeat: 0x05 } as const;
export const HOST_TYPE = { who: 0x81, ack: 0x82, led: 0x83, strike: 0x84, renumber: 0x85 } as const;

/** The exact body lengths, which the reader holds every message to. */
export const BODY_BYTES: ReadonlyMap<number, number> = new Map<number, number>([
  [DEVICE_TYPE.hello, DEVICE_HEADER_BYTES + 28],
  [DEVICE_TYPE.press, DEVICE_HEADER_BYTES + 8],
  [DEVICE_TYPE.door, DEVICE_HEADER_BYTES + 9],
  [DEVICE_TYPE.staff, DEVICE_HEADER_BYTES + 8],
  [DEVICE_TYPE.heartbeat, DEVICE_HEADER_BYTES + 6],
  [HOST_TYPE.who, HOST_HEADER_BYTES],
  [HOST_TYPE.ack, HOST_HEADER_BYTES + 5],
  [HOST_TYPE.led, HOST_HEADER_BYTES + 1],
  [HOST_TYPE.strike, HOST_HEADER_BYTES + 2],
  [HOST_TYPE.renumber, HOST_HEADER_BYTES],
]);

/** Order is the wire's numbering. */
export const LEDS: readonly ShownLed[] = ['off', 'ready', 'heard', 'seen', 'coming', 'door-open', 'fault'];
export const KINDS: readonly FactKind[] = ['press', 'door', 'staff'];
export const CAPABILITIES = [
  'latches',
  'supervised',
  'led',
  'door-contact',
  'staff-button',
  'strike',
  'buzzer',
] as const;
export const FAULTS: readonly BellFault[] = [
  'button-stuck',
  'staff-button-stuck',
  'memory-failing',
  'led-broken',
  'strike-broken',
  'self-test-failed',
];

type Capability = (typeof CAPABILITIES)[number];

/** Last number made, and the one up to which all are acknowledged. What lies between is pending. */
export type Counter = { made: number; acked: number };

export type Sender = { device: string; deviceEpoch: number; boot: number };

export type DeviceBody =
  | {
      type: 'hello';
      capabilities: readonly Capability[];
      strikeMaxMs: number;
      counters: Record<FactKind, Counter>;
    }
  | { type: 'press'; number: number; ageMs: number | null }
  | { type: 'door'; number: number; ageMs: number | null; open: boolean }
  | { type: 'staff'; number: number; ageMs: number | null }
  | {
      type: 'heartbeat';
      doorOpen: boolean;
      staffDown: boolean;
      buttonDown: boolean;
      strikeOn: boolean;
      shown: ShownLed;
      pendingCount: number;
      faults: readonly BellFault[];
    };

export type DeviceMessage = Sender & DeviceBody;

export type HostMessage =
  | { type: 'who'; device: string }
  | { type: 'ack'; device: string; deviceEpoch: number; kind: FactKind; number: number }
  | { type: 'led'; device: string; state: LedState }
  | { type: 'strike'; device: string; pulseMs: number }
  | { type: 'renumber'; device: string; deviceEpoch: number };
