// A USB button that types a key. Nobody can tell whether it is still plugged in, and it shows nothing by itself.
import type { Doorbell } from '../doorbell.ts';
import { contact } from '../held/contact.ts';
import { type ButtonSide, heldButton, type StationSide } from '../held/held-button.ts';

/** A keyboard says a held key again after at most a second; silent for longer, its release was lost. */
export const RELEASE_LOST_MS = 1_500;

/** One stroke of the chosen key, as a window of this machine saw it. 'again': the keyboard repeats a held key. */
export type KeyStroke = 'down' | 'again' | 'up';

export type KeyDoorbell = Doorbell & { stroke(stroke: KeyStroke): void };

export function keyDoorbell(station: StationSide): KeyDoorbell {
  let take: (stroke: KeyStroke) => void = () => {};
  const doorbell = heldButton('key', station, (button) => {
    const keyed = listen(station, button);
    take = keyed.take;
    button.link({ state: 'listening', device: 'key' });
    return {
      stop: async () => {
        take = () => {};
        keyed.stop();
      },
    };
  });
  return Object.assign(doorbell, { stroke: (stroke: KeyStroke) => take(stroke) });
}

function listen({ clock }: StationSide, button: ButtonSide) {
  let stopWaiting = () => {};
  const finger = contact({
    ...{ clock, countsOn: 'down', whenStuck: 'button-stuck' },
    onPress: (atMs) => button.press('key', atMs),
    onFaults: button.faults,
  });
  const isHeld = (): void => {
    stopWaiting();
    stopWaiting = clock.setTimer(RELEASE_LOST_MS, finger.up);
  };
  return {
    take(stroke: KeyStroke): void {
      if (stroke === 'down') finger.down();
      if (stroke === 'up') {
        stopWaiting();
        finger.up();
      } else isHeld();
    },
    stop(): void {
      stopWaiting();
      finger.stop();
    },
  };
}
