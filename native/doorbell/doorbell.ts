// What every doorbell can do, whatever wire or wall it sits on. The engine knows this and nothing more.

import type { BellAbilities, BellKind } from '#core/doorbell/bell-kind.ts';
import type { LostReason } from '../port/open-port.ts';

/** What the host asks the ring of light to show. 'heard' only after the press is committed; every later one needs its fact. */
export type LedState = 'ready' | 'heard' | 'seen' | 'coming' | 'door-open' | 'fault';

/** What the device says it shows: 'off' from its boot until it is asked for something. */
export type ShownLed = LedState | 'off';

export type FactKind = 'press' | 'door' | 'staff';

/** Names one thing that happened at the door, for ever: the ring's id is made of these three. */
export type DoorFactId = { device: string; deviceEpoch: number; number: number };

/** `ageMs` is how long ago it happened; null is unknown (a power loss in between) and counts as due now. */
type DoorFact = DoorFactId & { ageMs: number | null };

/** What came in while no bell could be understood: tells a dead cable from a wrong device. */
export type HeardInstead = 'nothing' | 'noise' | 'other-version';

export type BellLink =
  | { state: 'searching' }
  | { state: 'listening'; device: string }
  | { state: 'silent'; sinceMs: number; heard: HeardInstead }
  | { state: 'lost'; reason: LostReason; retryInMs: number }
  | { state: 'ambiguous'; candidateCount: number; retryInMs: number };

/** What the device says is wrong with itself, for as long as it is wrong. */
export type BellFault =
  | 'button-stuck'
  /** Faster or longer than any finger: what it says can no longer be told from a press. */
  | 'button-chattering'
  /** The wire to the button carries nothing, or carries what it should not. */
  | 'wire-broken'
  | 'staff-button-stuck'
  | 'memory-failing'
  | 'led-broken'
  | 'strike-broken'
  | 'self-test-failed';

/** Its numbers do not fit what this station has committed: a person must look into it. */
type SuspectReason = 'counter-went-back' | 'acknowledged-elsewhere';

type BellStatus = {
  doorOpen: boolean;
  shown: ShownLed;
  pendingCount: number;
  faults: readonly BellFault[];
};

export type DoorbellEvent =
  /** Repeated until acknowledged: the same press may come many times, always with the same id. */
  | ({ type: 'press' } & DoorFact)
  | ({ type: 'door-contact'; open: boolean } & DoorFact)
  | ({ type: 'staff-button' } & DoorFact)
  | { type: 'link'; link: BellLink }
  /** How it stands now, faults included; sent when it changes, and once for every new link or boot. */
  | ({ type: 'status'; device: string } & BellStatus)
  /** Two of one identity are plugged in, and the first of them is listened to; or no longer. */
  | { type: 'twins'; areThere: boolean }
  | { type: 'suspect'; device: string; reason: SuspectReason }
  /** A radio button that nobody has named rang; told once for each, so that it can be named. */
  | { type: 'stranger'; device: string }
  /** Noise on the line, at most once a second. */
  | { type: 'garbled'; count: number; length: number };

export type Doorbell = {
  readonly kind: BellKind;
  readonly declares: BellAbilities;
  /** Never throws and never gives up; whatever goes wrong is a link event. */
  start(onEvent: (event: DoorbellEvent) => void): void;
  /** The transport ACK. Only after the commit: the device forgets the press when it hears this. */
  acknowledge(id: DoorFactId, kind?: FactKind): void;
  showLed(state: LedState): void;
  /** True when it went out to a device that answers. It is never repeated, so that a door opens once. */
  strike(pulseMs: number): boolean;
  stop(): Promise<void>;
};
