// The office's own alarm, as far as we listen to it: one dry contact that closes. It stays the office's alarm; we only tell it on.

/** lost: the adapter is not there, or does not answer. Whether the wire to the alarm is whole nobody can see here. */
export type AlarmButtonState = 'searching' | 'ready' | 'lost';

export type AlarmButtonEvent = { type: 'pressed' } | { type: 'state'; state: AlarmButtonState };

export type AlarmButton = {
  /** Never throws and never gives up. */
  start(onEvent: (event: AlarmButtonEvent) => void): void;
  stop(): Promise<void>;
};
