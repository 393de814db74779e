// The sounds themselves, as samples: a looping buffer keeps ringing even when the browser slows hidden windows' timers.

/** Two falling tones, like a door chime: heard as a bell, and unlike any telephone. */
const CHIME = [
  { hz: 880, fromMs: 0, lengthMs: 700 },
  { hz: 659, fromMs: 450, lengthMs: 1_100 },
];
export const CHIME_EVERY_MS = 3_000;

/** Low and short, so that nobody takes it for the bell. */
const LOST = [
  { hz: 196, fromMs: 0, lengthMs: 350 },
  { hz: 196, fromMs: 500, lengthMs: 350 },
];
export const LOST_EVERY_MS = 4_000;

/** Three short rising ones: neither the bell nor a lost station. */
const HELP = [
  { hz: 523, fromMs: 0, lengthMs: 220 },
  { hz: 659, fromMs: 260, lengthMs: 220 },
  { hz: 784, fromMs: 520, lengthMs: 320 },
];
const HELP_EVERY_MS = 2_000;

/** Two level ones, far apart in time: closing time is no emergency of this second, and is not to be lived with. */
const CLOSING = [
  { hz: 440, fromMs: 0, lengthMs: 600 },
  { hz: 440, fromMs: 800, lengthMs: 600 },
];
const CLOSING_EVERY_MS = 12_000;

/** Three quick knocks: something here is broken and stands on the screen; nobody is at the door. */
const BREAK = [
  { hz: 294, fromMs: 0, lengthMs: 110 },
  { hz: 294, fromMs: 160, lengthMs: 110 },
  { hz: 294, fromMs: 320, lengthMs: 180 },
];
const BREAK_MS = 600;

type Tone = { hz: number; fromMs: number; lengthMs: number };

/** Long enough to avoid a click at the start of a tone. */
const ATTACK_MS = 8;
/** Two tones overlap; together they must stay below clipping. */
const PEAK = 0.45;

function level(tone: Tone, atMs: number): number {
  const into = atMs - tone.fromMs;
  if (into < 0 || into >= tone.lengthMs) return 0;
  const rise = Math.min(1, into / ATTACK_MS);
  const fall = (1 - into / tone.lengthMs) ** 2;
  return PEAK * rise * fall * Math.sin((2 * Math.PI * tone.hz * into) / 1000);
}

/**
 * Many times the highest tone, and the loudspeaker's own rate is nobody's business here: at 48 kHz the four loops
 * would cost the desk's start as many sines again.
 */
export const SAMPLE_RATE = 24_000;

/** One round of the tones, and silence to its end. */
export function toneSamples(
  tones: Tone[],
  everyMs: number,
  sampleRate = SAMPLE_RATE,
): Float32Array<ArrayBuffer> {
  const all = new Float32Array(Math.round((everyMs * sampleRate) / 1000));
  for (let index = 0; index < all.length; index += 1) {
    const atMs = (index * 1000) / sampleRate;
    all[index] = tones.reduce((sum, tone) => sum + level(tone, atMs), 0);
  }
  return all;
}

export const breakSamples = (sampleRate?: number) => toneSamples(BREAK, BREAK_MS, sampleRate);
export const chimeSamples = (sampleRate?: number) => toneSamples(CHIME, CHIME_EVERY_MS, sampleRate);
export const closingSamples = (sampleRate?: number) => toneSamples(CLOSING, CLOSING_EVERY_MS, sampleRate);
export const helpSamples = (sampleRate?: number) => toneSamples(HELP, HELP_EVERY_MS, sampleRate);
export const lostSamples = (sampleRate?: number) => toneSamples(LOST, LOST_EVERY_MS, sampleRate);
