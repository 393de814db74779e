// How loud the screen reads: quieter where others listen, louder in traffic. Here only while it reads for somebody.
import { SpeakerSoundWave1Icon, SpeakerSoundWave2Icon, SpeakerSoundWave3Icon } from '@navikt/aksel-icons';
import { useWords } from '../kiosk-text.ts';
import type { Aloud } from './use-aloud.ts';
import { VOLUMES } from './volume.ts';

const ICONS = { low: SpeakerSoundWave1Icon, normal: SpeakerSoundWave2Icon, high: SpeakerSoundWave3Icon };
const WORDS = { low: 'volumeLow', normal: 'volumeNormal', high: 'volumeHigh' } as const;

export function VolumeChoice({ aloud }: { aloud: Aloud }) {
  const { t } = useWords();
  if (!aloud.follows) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that take room
    <div className="volume" role="group" aria-label={t('volume')}>
      {VOLUMES.map((volume) => {
        const Icon = ICONS[volume];
        return (
          <button
            key={volume}
            type="button"
            className="chip"
            aria-pressed={volume === aloud.volume}
            onClick={() => aloud.setVolume(volume)}
          >
            <Icon aria-hidden />
            {t(WORDS[volume])}
          </button>
        );
      })}
    </div>
  );
}
