// What does not work right now, one notice at most: the worst of it. With the phone route, never alone (R7).
import type { KioskView } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';
import { Notice } from './Notice.tsx';
import { canCall } from './PhoneRoute.tsx';

type Kind = 'stationMoved' | 'linkLost' | 'onlyBell' | 'notStoring' | 'bellBroken' | 'nobodySignedIn';

export function troubleOf(view: KioskView, isLinked: boolean): Kind | null {
  if (!isLinked) return 'linkLost';
  if (view.isAway) return 'stationMoved';
  if (view.station === 'bell-only') return 'onlyBell';
  // While nobody is in the building the screen already says that nobody comes.
  if (view.regime === 'unstaffed') return null;
  if (view.bell === 'broken') return 'bellBroken';
  if (view.station === 'not-storing') return 'notStoring';
  return view.deskPresent ? null : 'nobodySignedIn';
}

export function Trouble({ view, isLinked }: { view: KioskView; isLinked: boolean }) {
  const known = useWords();
  const { t } = known;
  const kind = troubleOf(view, isLinked);
  if (!kind) return null;
  const words = canCall(view, known) ? `${t(`${kind}More`)} ${t('phoneTitle')}` : t(`${kind}More`);
  return <Notice title={t(kind)} words={words} view={view} />;
}
