// The way by telephone: a quiet line while somebody is expected, a box when nobody has come, and with what is wrong.
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';
import { Notice } from './Notice.tsx';
import { PhoneBox, PhoneLine } from './PhoneRoute.tsx';
import { isRinging, isUnanswered } from './ring-words.ts';

type Props = { view: KioskView; chain: RingChain; isLinked: boolean };

export function RingPhone({ view, chain, isLinked }: Props) {
  const { t, language } = useWords();
  const trouble = ringTrouble(view, chain, isLinked);
  if (trouble) {
    const words = t(`${trouble}Ring`, { time: clockTime(view.nowMs, language) });
    return <Notice title={t(trouble)} words={words} view={view} />;
  }
  if (isUnanswered(chain) || chain.held) return <PhoneBox view={view} title="phoneNobodyCall" />;
  return isRinging(chain) ? <PhoneLine phones={view.phones} /> : null;
}

type RingTrouble = 'linkLost' | 'nobodySignedIn' | 'bellBroken';

/** The way by telephone takes its place from the steps that are only hoped for. */
export const hasPhoneBox = (view: KioskView, chain: RingChain, isLinked: boolean): boolean =>
  ringTrouble(view, chain, isLinked) !== null || isUnanswered(chain);

/** What keeps this ring from being seen or heard. Once somebody has answered it, nothing does. */
function ringTrouble(view: KioskView, chain: RingChain, isLinked: boolean): RingTrouble | null {
  if (!isLinked) return 'linkLost';
  if (!isRinging(chain) || chain.seenAt !== null || chain.comingAt !== null) return null;
  if (!view.deskPresent) return 'nobodySignedIn';
  return view.bell === 'broken' ? 'bellBroken' : null;
}
