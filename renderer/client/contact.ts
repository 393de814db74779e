// Whether this screen still hears the station. A wire may look open while nobody answers at the other end.

/** A live answer is asked for this often, and given this long. */
export const PROBE_EVERY_MS = 2_500;
export const PROBE_LIMIT_MS = 4_000;

/**
 * Silence longer than this is told, in text and tone. Longer than a restart of the host, and with the probe's own
 * times still inside the ten seconds of the design (section 1).
 */
export const SILENCE_MS = 8_000;

export const isLost = (lastHeardMs: number, localMs: number): boolean => localMs - lastHeardMs >= SILENCE_MS;

/** A check this late means that the machine, or a hidden window, slept: the silence was our own. */
const SLEPT_MS = 5_000;

export const sleptThrough = (checkedAtMs: number, localMs: number): boolean =>
  localMs - checkedAtMs > SLEPT_MS;
