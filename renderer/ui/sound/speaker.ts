// Plays the bell and the other tones on this machine's own loudspeaker, from samples that loop by themselves.
import {
  breakSamples,
  chimeSamples,
  closingSamples,
  helpSamples,
  lostSamples,
  SAMPLE_RATE,
} from './tones.ts';

/** How loud the bell rings, from 0 to 1; and whether the tone of a lost station sounds. */
export type Played = { ring: number; lost: boolean; help?: boolean; closing?: boolean };

export type Speaker = {
  play: (played: Played) => void;
  /** Once, and short: something has broken. */
  tellBreak: () => void;
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
/** For whoever sits at the desk: what it says stands on the screen, and nobody waits outside for it. */
const BREAK_VOLUME = 0.4;

type Samples = () => Float32Array<ArrayBuffer>;

function loop(context: () => AudioContext, samples: Samples) {
  let buffer: AudioBuffer | null = null;
  let playing: { source: AudioBufferSourceNode; gain: GainNode } | null = null;

  function filled(audio: AudioContext): AudioBuffer {
    const data = samples();
    const made = audio.createBuffer(1, data.length, SAMPLE_RATE);
    made.copyToChannel(data, 0);
    return made;
  }

  function start(isLoop: boolean, volume: number): { source: AudioBufferSourceNode; gain: GainNode } {
    const audio = context();
    buffer ??= filled(audio);
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

/**
 * 'at-once' tells from the beginning whether a browser lets this page sound. 'when-needed' is for the app's own
 * window, which is never kept silent: an open loudspeaker is a thread that wakes a hundred times a second, and a
 * million sines while the desk starts.
 */
export function openSpeaker(opens: 'at-once' | 'when-needed'): Speaker {
  let audio: AudioContext | null = opens === 'at-once' ? new AudioContext() : null;
  const context = (): AudioContext => {
    audio ??= new AudioContext();
    return audio;
  };
  const chime = loop(context, chimeSamples);
  const lost = loop(context, lostSamples);
  const help = loop(context, helpSamples);
  const closing = loop(context, closingSamples);
  const broken = loop(context, breakSamples);
  const unblock = () => void audio?.resume();
  window.addEventListener('pointerdown', unblock);
  window.addEventListener('keydown', unblock);
  return {
    play: (played) => {
      if (audio?.state === 'suspended') unblock();
      chime.at(played.ring);
      lost.at(played.lost ? LOST_VOLUME : 0);
      help.at(played.help ? HELP_VOLUME : 0);
      closing.at(played.closing ? CLOSING_VOLUME : 0);
    },
    // Kept for later it would be a lie: a page that may not sound now lets this one go.
    tellBreak: () => {
      if (context().state === 'running' || opens === 'when-needed') broken.once(BREAK_VOLUME);
    },
    async tryOut() {
      await context().resume();
      chime.once(TRY_OUT_VOLUME);
    },
    isBlocked: () => audio !== null && audio.state !== 'running',
    close: () => {
      window.removeEventListener('pointerdown', unblock);
      window.removeEventListener('keydown', unblock);
      void audio?.close();
    },
  };
}
