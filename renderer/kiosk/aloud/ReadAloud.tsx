// The button that has the screen read aloud; the same one stops it.
import { SpeakerSlashIcon, SpeakerSoundWave2Icon } from '@navikt/aksel-icons';
import { useWords } from '../kiosk-text.ts';
import type { Aloud } from './use-aloud.ts';

export function ReadAloud({ aloud }: { aloud: Aloud }) {
  const { t } = useWords();
  if (!aloud.canRead) return null;
  return (
    <button type="button" className="chip read-aloud" aria-pressed={aloud.isReading} onClick={aloud.toggle}>
      {aloud.isReading ? <SpeakerSlashIcon aria-hidden /> : <SpeakerSoundWave2Icon aria-hidden />}
      {t(aloud.isReading ? 'readAloudStop' : 'readAloud')}
    </button>
  );
}
