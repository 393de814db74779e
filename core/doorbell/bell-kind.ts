// The kinds of button an office can have at its door, and what each can promise. Said to people, never hidden.

export const BELL_KINDS = ['own-device', 'loop', 'key', 'enocean'] as const;
export type BellKind = (typeof BELL_KINDS)[number];

export type BellAbilities = {
  /** A press made while the station is away is kept by the button itself, and arrives later. */
  latches: boolean;
  /** A button that can no longer be heard is an alarm within 10 s. */
  supervised: boolean;
  /** The button can show by itself that it was heard. */
  feedback: boolean;
};

/** 'loop': what is watched is the wire to the button. 'enocean': the radio receiver is watched, the button is not. */
export const BELL_ABILITIES: Record<BellKind, BellAbilities> = {
  'own-device': { latches: true, supervised: true, feedback: true },
  loop: { latches: false, supervised: true, feedback: false },
  key: { latches: false, supervised: false, feedback: false },
  enocean: { latches: false, supervised: false, feedback: false },
};

/** The keys that a USB button may type: nobody types them by hand, and they write nothing in any program. */
export const BELL_KEYS = [
  ...['F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24'],
  ...['Pause', 'ScrollLock'],
] as const;
