// Plays what the sound plan says, on this desk's own loudspeaker, from samples that loop by themselves.
import type { SoundPlan } from './sound-plan.ts';
import { chimeSamples, lostSamples } from './tones.ts';

export type Speaker = {
  play: (plan: SoundPlan) => void;
  /** A browser may keep a page silent until somebody has clicked in it. The app's own window is never kept so. */
  isBlocked: () => boolean;
  close: () => void;
};

/** Half of full: clearly another sound than a ring at its quietest. */
const LOST_VOLUME = 0.5;

function loop(audio: AudioContext, samples: Float32Array<ArrayBuffer>) {
  const buffer = audio.createBuffer(1, samples.length, audio.sampleRate);
  buffer.copyToChannel(samples, 0);
  let playing: { source: AudioBufferSourceNode; gain: GainNode } | null = null;

  function start(): { source: AudioBufferSourceNode; gain: GainNode } {
    const source = new AudioBufferSourceNode(audio, { buffer, loop: true });
    const gain = new GainNode(audio, { gain: 0 });
    source.connect(gain).connect(audio.destination);
    source.start();
    return { source, gain };
  }

  return (volume: number) => {
    if (volume > 0) {
      playing ??= start();
      playing.gain.gain.value = volume;
      return;
    }
    playing?.source.stop();
    playing?.gain.disconnect();
    playing = null;
  };
}

export function openSpeaker(): Speaker {
  const audio = new AudioContext();
  const chime = loop(audio, chimeSamples(audio.sampleRate));
  const lost = loop(audio, lostSamples(audio.sampleRate));
  const unblock = () => void audio.resume();
  window.addEventListener('pointerdown', unblock);
  window.addEventListener('keydown', unblock);
  return {
    play: (plan) => {
      if (audio.state === 'suspended') unblock();
      chime(plan.ring);
      lost(plan.lost ? LOST_VOLUME : 0);
    },
    isBlocked: () => audio.state !== 'running',
    close: () => {
      window.removeEventListener('pointerdown', unblock);
      window.removeEventListener('keydown', unblock);
      void audio.close();
    },
  };
}
