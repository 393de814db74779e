// What a bell device holds: memory that survives the power, and the state of the moment that does not.
import { type Latch, latchAfterBoot, renumber } from './device-latch.ts';
import type { BellFault, FactKind, ShownLed } from './doorbell.ts';
import { CAPABILITIES, type Counter, type DeviceBody } from './messages.ts';
import { HEARTBEAT_MS, STRIKE_MAX_MS } from './timing.ts';

/** The EEPROM as a value. */
export type DeviceMemory = { device: string; epoch: number; boots: number } & Record<FactKind, Counter>;

export type Inputs = { buttonDown: boolean; doorOpen: boolean; staffDown: boolean };

export type DeviceState = {
  device: string;
  epoch: number;
  boots: number;
  latches: Record<FactKind, Latch>;
  inputs: Inputs;
  /** What the host asked for, and what is shown: they differ while the host is silent. */
  asked: ShownLed;
  shown: ShownLed;
  buttonSinceMs: number | null;
  staffSinceMs: number | null;
  faults: readonly BellFault[];
  /** The newest counted press and staff press, for the guard. */
  countedAtMs: Partial<Record<FactKind, number>>;
  strikeUntilMs: number | null;
  hostHeardAtMs: number;
  heartbeatDueAtMs: number;
  repeatDueAtMs: number | null;
};

/** `entropy` is a random 32-bit number, used only where a new epoch is made. */
export type DeviceMoment = { nowMs: number; entropy: number };

export type DeviceOutput =
  | { type: 'save'; memory: DeviceMemory }
  | { type: 'send'; body: DeviceBody }
  | { type: 'latched'; kind: FactKind; number: number }
  | { type: 'acked'; kind: FactKind; number: number }
  | { type: 'led'; led: ShownLed }
  | { type: 'strike'; pulseMs: number };

const BLANK: Counter = { made: 0, acked: 0 };

export function blankMemory(device: string, entropy: number): DeviceMemory {
  return { device, epoch: newEpoch(0, entropy), boots: 0, press: BLANK, door: BLANK, staff: BLANK };
}

export function stateAfterBoot(memory: DeviceMemory, inputs: Inputs, nowMs: number): DeviceState {
  return {
    device: memory.device,
    epoch: memory.epoch,
    boots: (memory.boots + 1) % 0x1_0000,
    latches: {
      press: latchAfterBoot(memory.press),
      door: latchAfterBoot(memory.door),
      staff: latchAfterBoot(memory.staff),
    },
    inputs,
    asked: 'off',
    shown: 'off',
    buttonSinceMs: inputs.buttonDown ? nowMs : null,
    staffSinceMs: inputs.staffDown ? nowMs : null,
    faults: [],
    countedAtMs: {},
    strikeUntilMs: null,
    hostHeardAtMs: nowMs,
    heartbeatDueAtMs: nowMs + HEARTBEAT_MS,
    repeatDueAtMs: nowMs,
  };
}

export function memoryOf(state: DeviceState): DeviceMemory {
  const counter = ({ made, acked }: Latch): Counter => ({ made, acked });
  const { press, door, staff } = state.latches;
  return {
    device: state.device,
    epoch: state.epoch,
    boots: state.boots,
    press: counter(press),
    door: counter(door),
    staff: counter(staff),
  };
}

export function withLatch(state: DeviceState, kind: FactKind, latch: Latch): DeviceState {
  return { ...state, latches: { ...state.latches, [kind]: latch } };
}

export function inNewEpoch(state: DeviceState, entropy: number): DeviceState {
  const { press, door, staff } = state.latches;
  const latches = { press: renumber(press), door: renumber(door), staff: renumber(staff) };
  return { ...state, epoch: newEpoch(state.epoch, entropy), latches };
}

/** Never 0 and never the old one, however poor the randomness. */
function newEpoch(old: number, entropy: number): number {
  const epoch = entropy >>> 0;
  return epoch === 0 || epoch === old ? (old % 0xffff_fffe) + 1 : epoch;
}

export function helloBody(state: DeviceState): DeviceBody {
  const { press, door, staff } = state.latches;
  const capabilities = CAPABILITIES.filter((one) => one !== 'buzzer');
  return { type: 'hello', capabilities, strikeMaxMs: STRIKE_MAX_MS, counters: { press, door, staff } };
}
