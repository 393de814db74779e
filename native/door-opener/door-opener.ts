// What every electric door opener can do, whatever it hangs on: let the door open for a short while, once for each wish.
// It tells nobody that the door was opened, and keeps nothing: only a contact at the door or a person knows that.

/** starting: nobody knows yet. lost: a wish would not reach the door, and the desks are told so. */
export type OpenerState = 'starting' | 'ready' | 'lost';

/** silent: as far as we know the door was not released, and it will not be released later for this wish. */
export type DoorOutcome = 'released' | 'silent';

export type DoorOpener = {
  /** Never throws and never gives up. What an earlier program left open is closed again. */
  start(changed: () => void): void;
  state(): OpenerState;
  /** Never rejects, and is never repeated by itself. */
  open(): Promise<DoorOutcome>;
  /** Closes what is open. */
  stop(): Promise<void>;
};
