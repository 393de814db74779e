// What a bell device does, as a pure state machine: the reference for the firmware and the heart of the simulator.
import { acknowledge, ageOf, isFull, latchOne, pendingCount, pendingNumbers } from './device-latch.ts';
import {
  blankMemory,
  type DeviceMemory,
  type DeviceMoment,
  type DeviceOutput,
  type DeviceState,
  helloBody,
  type Inputs,
  inNewEpoch,
  memoryOf,
  stateAfterBoot,
  withLatch,
} from './device-state.ts';
import type { BellFault, FactKind, ShownLed } from './doorbell.ts';
import { ANY_DEVICE, type DeviceBody, type HostMessage, KINDS } from './messages.ts';
import {
  HEARTBEAT_MS,
  HOST_SILENCE_MS,
  PRESS_GUARD_MS,
  REPEAT_MS,
  REPEAT_WINDOW,
  STRIKE_MAX_MS,
  STUCK_AFTER_MS,
} from './timing.ts';

export type DeviceInput =
  | { type: 'input'; change: Partial<Inputs> }
  | { type: 'heard'; message: HostMessage }
  /** Time has passed; anything due is done. Harmless when nothing is. */
  | { type: 'tick' };

export type DeviceStep = { state: DeviceState; outputs: DeviceOutput[] };

export function bootDevice(
  memory: DeviceMemory | null,
  device: string,
  inputs: Inputs,
  { nowMs, entropy }: DeviceMoment,
): DeviceStep {
  const state = stateAfterBoot(memory ?? blankMemory(device, entropy), inputs, nowMs);
  const doorMoved = (state.latches.door.made % 2 === 1) !== inputs.doorOpen;
  const step: DeviceStep = { state, outputs: [save(state), send(helloBody(state)), send(heartbeat(state))] };
  const known = doorMoved ? joined(step, (s) => latched(s, 'door', null, { nowMs, entropy })) : step;
  return joined(known, (booted) => tick(booted, nowMs));
}

export function stepDevice(state: DeviceState, input: DeviceInput, moment: DeviceMoment): DeviceStep {
  switch (input.type) {
    case 'input':
      return moved(state, input.change, moment);
    case 'heard':
      return heard(state, input.message, moment);
    case 'tick':
      return tick(state, moment.nowMs);
  }
}

/** When the next tick has something to do. */
export function deviceDueAtMs(state: DeviceState): number {
  const stuckAt = (sinceMs: number | null, fault: BellFault): number =>
    sinceMs === null || state.faults.includes(fault) ? Infinity : sinceMs + STUCK_AFTER_MS;
  return Math.min(
    state.heartbeatDueAtMs,
    state.repeatDueAtMs ?? Infinity,
    state.strikeUntilMs ?? Infinity,
    stuckAt(state.buttonSinceMs, 'button-stuck'),
    stuckAt(state.staffSinceMs, 'staff-button-stuck'),
    state.shown === 'fault' ? Infinity : state.hostHeardAtMs + HOST_SILENCE_MS,
  );
}

function moved(before: DeviceState, change: Partial<Inputs>, moment: DeviceMoment): DeviceStep {
  const { nowMs } = moment;
  const inputs = { ...before.inputs, ...change };
  const sinceMs = (isDown: boolean, since: number | null): number | null =>
    isDown ? (since ?? nowMs) : null;
  const state = {
    ...before,
    inputs,
    buttonSinceMs: sinceMs(inputs.buttonDown, before.buttonSinceMs),
    staffSinceMs: sinceMs(inputs.staffDown, before.staffSinceMs),
  };
  let step: DeviceStep = { state, outputs: [] };
  if (inputs.buttonDown && !before.inputs.buttonDown) step = joined(step, (s) => counted(s, 'press', moment));
  if (inputs.staffDown && !before.inputs.staffDown) step = joined(step, (s) => counted(s, 'staff', moment));
  if (inputs.doorOpen !== before.inputs.doorOpen)
    step = joined(step, (s) => latched(s, 'door', nowMs, moment));
  return joined(step, (s) => tick({ ...s, heartbeatDueAtMs: nowMs }, nowMs));
}

function counted(state: DeviceState, kind: FactKind, moment: DeviceMoment): DeviceStep {
  const beforeMs = state.countedAtMs[kind];
  if (beforeMs !== undefined && moment.nowMs - beforeMs < PRESS_GUARD_MS) return { state, outputs: [] };
  const countedAtMs = { ...state.countedAtMs, [kind]: moment.nowMs };
  return latched({ ...state, countedAtMs }, kind, moment.nowMs, moment);
}

/** Stored first, then sent: a number once on the wire is never given to another press. */
function latched(
  before: DeviceState,
  kind: FactKind,
  atMs: number | null,
  { nowMs, entropy }: DeviceMoment,
): DeviceStep {
  const roomy = isFull(before.latches[kind]) ? inNewEpoch(before, entropy) : before;
  const latch = latchOne(roomy.latches[kind], atMs);
  const repeatDueAtMs = roomy.repeatDueAtMs ?? nowMs + REPEAT_MS;
  const state = withLatch({ ...roomy, repeatDueAtMs }, kind, latch);
  const number = latch.made;
  return {
    state,
    outputs: [save(state), { type: 'latched', kind, number }, sendFact(state, kind, number, nowMs)],
  };
}

function heard(before: DeviceState, message: HostMessage, { nowMs, entropy }: DeviceMoment): DeviceStep {
  const isForMe =
    message.device === before.device || (message.type === 'who' && message.device === ANY_DEVICE);
  if (!isForMe) return { state: before, outputs: [] };
  const state = { ...before, hostHeardAtMs: nowMs };
  switch (message.type) {
    case 'who':
      return greeted(state, nowMs);
    case 'led':
      return show({ ...state, asked: message.state }, message.state);
    case 'ack':
      return message.deviceEpoch === state.epoch
        ? acked(state, message.kind, message.number, nowMs)
        : { state, outputs: [] };
    case 'strike': {
      const pulseMs = Math.min(message.pulseMs, STRIKE_MAX_MS);
      return { state: { ...state, strikeUntilMs: nowMs + pulseMs }, outputs: [{ type: 'strike', pulseMs }] };
    }
    case 'renumber': {
      if (message.deviceEpoch !== state.epoch) return { state, outputs: [] };
      const renewed = inNewEpoch(state, entropy);
      return joined({ state: renewed, outputs: [save(renewed)] }, (s) => greeted(s, nowMs));
    }
  }
}

function greeted(state: DeviceState, nowMs: number): DeviceStep {
  const due = { ...state, heartbeatDueAtMs: nowMs, repeatDueAtMs: nowMs };
  return joined({ state: due, outputs: [send(helloBody(due))] }, (s) => tick(s, nowMs));
}

function acked(before: DeviceState, kind: FactKind, number: number, nowMs: number): DeviceStep {
  const old = before.latches[kind];
  const latch = acknowledge(old, number);
  if (latch === old) return { state: before, outputs: [] };
  const state = withLatch(before, kind, latch);
  // What comes into the window now has waited long enough.
  const window = pendingNumbers(old, REPEAT_WINDOW);
  const fresh = pendingNumbers(latch, REPEAT_WINDOW).filter((n) => !window.includes(n));
  const outputs = fresh.map((n) => sendFact(state, kind, n, nowMs));
  return { state, outputs: [save(state), { type: 'acked', kind, number }, ...outputs] };
}

function tick(before: DeviceState, nowMs: number): DeviceStep {
  let step: DeviceStep = { state: withFaults(before, nowMs), outputs: [] };
  // What an earlier host asked for is not said again before the next one has spoken.
  const isAlone = nowMs - before.hostHeardAtMs >= HOST_SILENCE_MS;
  if (isAlone) step = joined(step, (s) => show({ ...s, asked: 'off' }, 'fault'));
  else if (before.shown === 'fault') step = joined(step, (s) => show(s, s.asked));
  step = joined(step, (s) => strikeEnds(s, nowMs));
  step = joined(step, (s) => repeated(s, nowMs));
  return joined(step, (s) => beat(s, nowMs));
}

function withFaults(state: DeviceState, nowMs: number): DeviceState {
  const isStuck = (since: number | null): boolean => since !== null && nowMs - since >= STUCK_AFTER_MS;
  const faults: BellFault[] = [];
  if (isStuck(state.buttonSinceMs)) faults.push('button-stuck');
  if (isStuck(state.staffSinceMs)) faults.push('staff-button-stuck');
  const isChanged = faults.join() !== state.faults.join();
  return isChanged ? { ...state, faults, heartbeatDueAtMs: nowMs } : state;
}

function show(state: DeviceState, led: ShownLed): DeviceStep {
  return led === state.shown
    ? { state, outputs: [] }
    : { state: { ...state, shown: led }, outputs: [{ type: 'led', led }] };
}

function strikeEnds(state: DeviceState, nowMs: number): DeviceStep {
  if (state.strikeUntilMs === null || nowMs < state.strikeUntilMs) return { state, outputs: [] };
  return { state: { ...state, strikeUntilMs: null }, outputs: [] };
}

function repeated(state: DeviceState, nowMs: number): DeviceStep {
  if (state.repeatDueAtMs === null || nowMs < state.repeatDueAtMs) return { state, outputs: [] };
  const outputs = KINDS.flatMap((kind) =>
    pendingNumbers(state.latches[kind], REPEAT_WINDOW).map((n) => sendFact(state, kind, n, nowMs)),
  );
  return { state: { ...state, repeatDueAtMs: outputs.length > 0 ? nowMs + REPEAT_MS : null }, outputs };
}

function beat(state: DeviceState, nowMs: number): DeviceStep {
  if (nowMs < state.heartbeatDueAtMs) return { state, outputs: [] };
  return { state: { ...state, heartbeatDueAtMs: nowMs + HEARTBEAT_MS }, outputs: [send(heartbeat(state))] };
}

function heartbeat(state: DeviceState): DeviceBody {
  const { inputs, shown, faults } = state;
  const pending = pendingCount(state.latches.press);
  return {
    type: 'heartbeat',
    ...inputs,
    strikeOn: state.strikeUntilMs !== null,
    shown,
    pendingCount: pending,
    faults,
  };
}

function sendFact(state: DeviceState, kind: FactKind, number: number, nowMs: number): DeviceOutput {
  const ageMs = ageOf(state.latches[kind], number, nowMs);
  return kind === 'door'
    ? send({ type: 'door', number, ageMs, open: number % 2 === 1 })
    : send({ type: kind, number, ageMs });
}

function send(body: DeviceBody): DeviceOutput {
  return { type: 'send', body };
}

function save(state: DeviceState): DeviceOutput {
  return { type: 'save', memory: memoryOf(state) };
}

function joined(first: DeviceStep, next: (state: DeviceState) => DeviceStep): DeviceStep {
  const second = next(first.state);
  return { state: second.state, outputs: [...first.outputs, ...second.outputs] };
}
