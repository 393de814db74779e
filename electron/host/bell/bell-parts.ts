// What the bell's part of the host works with.
import type { EscalationPolicy } from '#core/doorbell/policy.ts';
import type { Hours } from '#core/hours/opening.ts';
import type { Doorbell, DoorFactId, FactKind } from '#native/doorbell/doorbell.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';

export type BellParts = {
  engine: Engine;
  doorbell: Doorbell;
  /** Asked at every press: a profile may be changed while the station runs. */
  hours(): Hours;
  policy(): EscalationPolicy;
  log: Log;
};

/** Sends the transport ACK once the work is done; a failure sends none, and the device says it again. */
export type Acknowledge = (id: DoorFactId, kind: FactKind, work: Promise<unknown>) => void;
