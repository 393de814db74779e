// Tells the station whether the bell can be heard at this desk, so that a silent one is an alarm at all the others.
import { useEffect, useState } from 'react';
import type { DeskSound } from '#contract/desk/supervision-calls.ts';
import type { Link } from '../../client/link.ts';

/** A plug that is pulled is told by the browser at once; where it is not, this is soon enough. */
const LOOK_MS = 4_000;
/**
 * Looking wakes Chromium's own audio process. The first picture, and the bell's way to it, come before that; with the
 * next look still well within the ten seconds in which a silent desk is told.
 */
const FIRST_LOOK_MS = 2_500;

/** Only Chromium lists loudspeakers without being asked for leave; another browser's empty list says nothing. */
const canTell = (): boolean => 'userAgentData' in navigator && navigator.mediaDevices !== undefined;

async function hasLoudspeaker(): Promise<boolean> {
  if (!canTell()) return true;
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.some(({ kind }) => kind === 'audiooutput');
  } catch {
    return true;
  }
}

function useLoudspeaker(): boolean {
  const [has, setHas] = useState(true);
  useEffect(() => {
    let isOver = false;
    const look = (): void => {
      void hasLoudspeaker().then((found) => {
        if (!isOver) setHas(found);
      });
    };
    const first = setTimeout(look, FIRST_LOOK_MS);
    const timer = setInterval(look, LOOK_MS);
    navigator.mediaDevices?.addEventListener('devicechange', look);
    return () => {
      isOver = true;
      clearTimeout(first);
      clearInterval(timer);
      navigator.mediaDevices?.removeEventListener('devicechange', look);
    };
  }, []);
  return has;
}

export function useSoundReport(link: Link, isBlocked: boolean): void {
  const has = useLoudspeaker();
  const sound: DeskSound = has ? (isBlocked ? 'blocked' : 'plays') : 'no-device';
  useEffect(() => {
    // Said anew on every wire: the station forgets it with the old one, and an unanswered call is no harm.
    if (link.state === 'connected') link.station.desk.reportSound({ sound }).catch(() => undefined);
  }, [link, sound]);
}
