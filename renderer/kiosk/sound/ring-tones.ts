// Three short tones for whoever waits outside: begun, closer, not yet. Each says nothing that does not stand on the screen.
import { toneSamples } from '../../ui/sound/tones.ts';
import type { News } from './ring-news.ts';

/** Rising is good, level and low is "still waiting"; none is like the bell at the desks. Below 3 s (EN 301 549 5.1.3.10). */
const TONES = {
  heard: [
    { hz: 523, fromMs: 0, lengthMs: 350 },
    { hz: 659, fromMs: 250, lengthMs: 600 },
  ],
  closer: [
    { hz: 523, fromMs: 0, lengthMs: 300 },
    { hz: 659, fromMs: 200, lengthMs: 300 },
    { hz: 784, fromMs: 400, lengthMs: 700 },
  ],
  'not-yet': [
    { hz: 330, fromMs: 0, lengthMs: 350 },
    { hz: 330, fromMs: 450, lengthMs: 500 },
  ],
};
const LENGTH_MS = 1_200;

/** Heard at the door, and startling nobody; the machine's own volume decides the rest. */
const VOLUME = 0.6;

let audio: AudioContext | null = null;

export function playNews(news: News): void {
  // Opened at the first tone, so that the first picture does not wait for it. A machine without sound goes on without.
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume();
  const samples = toneSamples(TONES[news], LENGTH_MS, audio.sampleRate);
  const buffer = audio.createBuffer(1, samples.length, audio.sampleRate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(audio, { buffer });
  source.connect(new GainNode(audio, { gain: VOLUME })).connect(audio.destination);
  source.start();
}
