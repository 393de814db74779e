// What does not work right now, one notice at most: the worst of it. With the phone route, never alone (R7).
import type { KioskView } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';
import { Notice } from './Notice.tsx';

type Kind = 'stationMoved' | 'linkLost' | 'bellBroken' | 'nobodySignedIn';

export function troubleOf(view: KioskView, isLinked: boolean): Kind | null {
  if (!isLinked) return 'linkLost';
  if (view.isAway) return 'stationMoved';
  // While nobody is in the building the screen already says that nobody comes.
  if (view.regime === 'unstaffed') return null;
  if (view.bell === 'broken') return 'bellBroken';
  return view.deskPresent ? null : 'nobodySignedIn';
}

export function Trouble({ view, isLinked }: { view: KioskView; isLinked: boolean }) {
  const { t, now } = useWords();
  const kind = troubleOf(view, isLinked);
  if (!kind) return null;
  const hasPhone = view.phones.some((phone) => phone.until > now);
  const words = hasPhone ? `${t(`${kind}More`)} ${t('phoneTitle')}` : t(`${kind}More`);
  return <Notice title={t(kind)} words={words} phones={view.phones} />;
}
