// The chime of the wall screen: two soft rising tones, unlike the bell and unlike a telephone.

/** Many screens sleep between sounds and swallow the beginning: a tone too faint to hear wakes them first. */
const WAKE_MS = 300;
const FAINT = 0.001;

const TONES = [
  { hz: 587, fromMs: WAKE_MS },
  { hz: 784, fromMs: WAKE_MS + 320 },
];
const TONE_MS = 900;
const ATTACK_MS = 25;
/** A room is told, not startled. */
const VOLUME = 0.3;

/** An exponential fall never reaches nothing; this is as good as. */
const SILENT = 0.0001;

function tone(audio: AudioContext, hz: number, startMs: number, lengthMs: number, volume: number): void {
  const at = audio.currentTime + startMs / 1000;
  const end = at + lengthMs / 1000;
  const source = new OscillatorNode(audio, { frequency: hz });
  const gain = new GainNode(audio, { gain: SILENT });
  gain.gain.setValueAtTime(SILENT, at);
  gain.gain.exponentialRampToValueAtTime(volume, at + ATTACK_MS / 1000);
  gain.gain.exponentialRampToValueAtTime(SILENT, end);
  source.connect(gain).connect(audio.destination);
  source.start(at);
  source.stop(end);
}

export type Chime = { play(): void; close(): void };

export function openChime(): Chime {
  const audio = new AudioContext();
  return {
    play() {
      if (audio.state === 'suspended') void audio.resume();
      tone(audio, TONES[0]?.hz ?? 0, 0, WAKE_MS, FAINT);
      for (const { hz, fromMs } of TONES) tone(audio, hz, fromMs, TONE_MS, VOLUME);
    },
    close: () => void audio.close(),
  };
}
