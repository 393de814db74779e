// What every board of relays can do: hold a relay closed for a while, or until told otherwise. What hangs on it (a siren,
// a lamp) is not its business.

import type { PortTrouble } from '../port/port-trouble.ts';

type RelayTrouble =
  | PortTrouble
  /** The port is there, but no board of this address answers. */
  | 'no-answer'
  /** It answers, but its relay does not do what it was told. */
  | 'relay-not-switching';

export type RelayState =
  | { state: 'starting' }
  | { state: 'ready' }
  | { state: 'not-ready'; why: RelayTrouble };

export type Switched = 'switched' | 'unreachable' | 'no-answer' | 'not-switching';

export type Relay = {
  readonly declares: {
    /** The board tells how its relays stand, so that 'switched' is its word and not our hope. */
    readsBack: boolean;
    /** Its relays open by themselves soon after the program that held them has died. */
    timesOut: boolean;
  };
  /** Never throws and never gives up. Opens every relay in `channels` that an earlier program left closed. */
  start(onState: (state: RelayState) => void): void;
  state(): RelayState;
  /** Never rejects. Null holds until `release`; a shorter wish never cuts a longer one. */
  hold(channel: number, forMs: number | null): Promise<Switched>;
  /** Opens all of them, and keeps at it until they are open. */
  release(): Promise<Switched>;
  stop(): Promise<void>;
};
