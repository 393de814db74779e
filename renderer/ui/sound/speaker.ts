// Plays the bell and the tone of a lost station on this machine's own loudspeaker, from samples that loop by themselves.
import { chimeSamples, closingSamples, helpSamples, lostSamples } from './tones.ts';

/** How loud the bell rings, from 0 to 1; and whether the tone of a lost station sounds. */
export type Played = { ring: number; lost: boolean; help?: boolean; closing?: boolean };

export type Speaker = {
  play: (played: Played) => void;
  /** The bell once, as loud as a ring begins: to hear that it is heard. A page kept silent needs a click for it. */
  tryOut: () => Promise<void>;
  /** A browser may keep a page silent until somebody has clicked in it. The app's own window is never kept so. */
  isBlocked: () => boolean;
  close: () => void;
};

/** Half of full: clearly another sound than a ring at its quietest. */
const LOST_VOLUME = 0.5;
/** As loud as a ring at its second level: heard in the next room, and no shout. */
const HELP_VOLUME = 0.6;
const CLOSING_VOLUME = 0.5;
const TRY_OUT_VOLUME = 0.4;

function loop(audio: AudioContext, samples: Float32Array<ArrayBuffer>) {
  const buffer = audio.createBuffer(1, samples.length, audio.sampleRate);
  buffer.copyToChannel(samples, 0);
  let playing: { source: AudioBufferSourceNode; gain: GainNode } | null = null;

  function start(isLoop: boolean, volume: number): { source: AudioBufferSourceNode; gain: GainNode } {
    const source = new AudioBufferSourceNode(audio, { buffer, loop: isLoop });
    const gain = new GainNode(audio, { gain: volume });
    source.connect(gain).connect(audio.destination);
    source.start();
    return { source, gain };
  }

  return {
    once: (volume: number) => void start(false, volume),
    at(volume: number): void {
      if (volume > 0) {
        playing ??= start(true, volume);
        playing.gain.gain.value = volume;
        return;
      }
      playing?.source.stop();
      playing?.gain.disconnect();
      playing = null;
    },
  };
}

export function openSpeaker(): Speaker {
  const audio = new AudioContext();
  const chime = loop(audio, chimeSamples(audio.sampleRate));
  const lost = loop(audio, lostSamples(audio.sampleRate));
  const help = loop(audio, helpSamples(audio.sampleRate));
  const closing = loop(audio, closingSamples(audio.sampleRate));
  const unblock = () => void audio.resume();
  window.addEventListener('pointerdown', unblock);
  window.addEventListener('keydown', unblock);
  return {
    play: (played) => {
      if (audio.state === 'suspended') unblock();
      chime.at(played.ring);
      lost.at(played.lost ? LOST_VOLUME : 0);
      help.at(played.help ? HELP_VOLUME : 0);
      closing.at(played.closing ? CLOSING_VOLUME : 0);
    },
    async tryOut() {
      await audio.resume();
      chime.once(TRY_OUT_VOLUME);
    },
    isBlocked: () => audio.state !== 'running',
    close: () => {
      window.removeEventListener('pointerdown', unblock);
      window.removeEventListener('keydown', unblock);
      void audio.close();
    },
  };
}
