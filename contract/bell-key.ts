// What host and shell say of a button that types a key: which key it is, and each stroke of it. No other key is told.

/** 'again': the keyboard repeats a key that is held. */
export type BellKeyStroke = 'down' | 'again' | 'up';

/** From the host to the shell; null: no key is the bell. */
export type BellKeyWanted = { type: 'bell-key'; key: string | null };
