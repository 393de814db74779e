// The port of a station on the office network, unless its operator names another: what nobody has to type.

/** In the range that IANA leaves to users; nothing common in an office listens there. */
export const DEFAULT_PORT = 47_110;
