// The low tone of a machine that hears no station, as the desk itself sounds it.
import { useEffect } from 'react';
import { openSpeaker } from '../ui/sound/speaker.ts';

export function useLostTone(isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return;
    const speaker = openSpeaker('when-needed');
    speaker.play({ ring: 0, lost: true });
    return () => speaker.close();
  }, [isLost]);
}
