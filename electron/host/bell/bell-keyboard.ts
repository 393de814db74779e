// The windows of this machine as a keyboard for the bell: the host says which key it is, and hears only of that one.
import type { BellKeyStroke } from '#contract/bell-key.ts';

export type BellKeyboard = {
  /** Null: no key is the bell. */
  listenFor(key: string | null): void;
  onStroke(listener: (stroke: BellKeyStroke) => void): void;
};

/** A host without windows of its own: a key can be the bell in the profile, and nobody ever presses it. */
export const NO_KEYBOARD: BellKeyboard = { listenFor: () => {}, onStroke: () => {} };
