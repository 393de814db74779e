// A door opener on one relay of a Modbus board, for an office whose bell has no strike of its own. The board itself ends
// the pulse ("flash on", see native/relay/README.md): a station that dies and a cable that is cut leave no door open.
// A board that does not know this command answers no, and then no door is opened at all.
import type { Relay, RelayState } from '../relay/relay.ts';
import type { DoorOpener, OpenerState } from './door-opener.ts';

type Parts = {
  /** Of a board whose relays open by themselves; the door's relay and no other. */
  relay: Relay;
  channel: number;
  pulseMs: number;
};

const STATE_OF: Record<RelayState['state'], OpenerState> = {
  starting: 'starting',
  ready: 'ready',
  'not-ready': 'lost',
};

export function relayOpener({ relay, channel, pulseMs }: Parts): DoorOpener {
  const state = (): OpenerState => STATE_OF[relay.state().state];
  return {
    start: (changed) => relay.start(changed),
    state,
    async open() {
      // A board that answered a moment ago is asked; for any other nobody is kept waiting at the desk.
      if (state() !== 'ready' || !relay.declares.timesOut) return 'silent';
      if ((await relay.hold(channel, pulseMs)) === 'switched') return 'released';
      // What could not be told now must not open the door when the cable is back.
      void relay.release();
      return 'silent';
    },
    stop: () => relay.stop(),
  };
}
