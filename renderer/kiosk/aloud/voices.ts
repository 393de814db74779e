// Which voice of this machine may read a language aloud. Only voices that live on the machine itself: others would send what
// stands on the screen to somebody else's computer.
import type { Language } from '#contract/office-profile.ts';

/** The best first. Hardly any machine speaks nynorsk, and its readers are used to a bokmål voice reading it. */
const SPOKEN_AS: Record<Language, readonly string[]> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  en: ['en'],
};

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

const speaks = (voice: Voice, tongue: string): boolean =>
  voice.lang.toLowerCase().split(/[-_]/)[0] === tongue;

export function voiceFor<V extends Voice>(language: Language, voices: readonly V[]): V | null {
  const local = voices.filter((voice) => voice.localService);
  for (const tongue of SPOKEN_AS[language]) {
    const voice = local.find((one) => speaks(one, tongue));
    if (voice) return voice;
  }
  return null;
}
