// Whether this machine runs on the mains or on a battery, whoever can tell.

export type Power =
  /** Nothing here that could be asked. */
  | { is: 'none' }
  | { is: 'mains' }
  | { is: 'battery' | 'battery-low'; percent: number | null }
  /** There is something to ask, and it does not answer, or has lost its own battery. */
  | { is: 'silent' };

/** Never rejects, and answers within a few seconds. */
export type PowerReader = () => Promise<Power>;

/** A few minutes of a small office UPS are left; then it is time to write numbers on paper. */
export const LOW_PERCENT = 20;
