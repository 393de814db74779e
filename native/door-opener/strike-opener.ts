// The strike output of our own bell device. The device itself ends the pulse, also when the cable is cut in the middle.
import type { Doorbell } from '../doorbell/doorbell.ts';
import type { DoorOpener, OpenerState } from './door-opener.ts';

type Parts = {
  /** Started, listened to and stopped by whoever owns the bell. */
  bell: Pick<Doorbell, 'strike'>;
  /** As the bell's owner hears it, who also tells when it changes. */
  stateOf(): OpenerState;
  pulseMs: number;
};

export const strikeOpener = ({ bell, stateOf, pulseMs }: Parts): DoorOpener => ({
  start: () => {},
  state: stateOf,
  open: async () => (bell.strike(pulseMs) ? 'released' : 'silent'),
  stop: async () => {},
});
